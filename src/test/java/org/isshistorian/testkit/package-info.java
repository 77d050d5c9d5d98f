/// Real objects and behaving fakes for every test: a small archive, builders, corpus folders.
package org.isshistorian.testkit;
