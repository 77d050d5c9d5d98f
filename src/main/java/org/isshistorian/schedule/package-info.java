/// Drives the posting of anniversaries with db-scheduler, which shares the due work among all
/// instances on one database. Imports `anniversary` and `subscription`; nobody else sees
/// db-scheduler.
package org.isshistorian.schedule;
