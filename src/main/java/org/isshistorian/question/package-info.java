/// What is asked: from a typed text to a profile of the kind of answer, the aspect, the names and
/// the dates in it. Plain Java; imports `archive`.
package org.isshistorian.question;
