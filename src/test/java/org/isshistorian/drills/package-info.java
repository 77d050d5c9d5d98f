/// What happens to posts when everything goes wrong: processes killed at every step, several
/// instances, databases that are restarted or full, bursts. `mvn verify` runs a small pass of each;
/// `mvn verify -Pdrills` the whole, with a report in target/drills.
package org.isshistorian.drills;
