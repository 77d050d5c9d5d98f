/// What the build checks of the code as a whole; `planted` holds classes that break each rule on
/// purpose.
package org.isshistorian.architecture;
