/// Everything that must not be forgotten, on JDBC: the ports of chat and subscription on SQLite or
/// PostgreSQL, whose tables Flyway makes. Imports chat and subscription; nobody else sees SQL.
package org.isshistorian.store;
