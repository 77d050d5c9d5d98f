package org.isshistorian.config;

import java.nio.file.Path;
import java.util.Optional;

/// Where the bot keeps what it must not forget.
///
/// @param folder holds the database file where there is no other database
/// @param database the address of a PostgreSQL database, with user and password in it
/// @param key encrypts the secrets that are kept; 32 bytes in Base64
public record StoreSettings(Path folder, Optional<Secret> database, Optional<Secret> key) {}
