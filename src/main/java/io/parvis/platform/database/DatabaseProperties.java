package io.parvis.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// A PostgreSQL that somebody else keeps: PARVIS_DB_URL and its users. Without a URL, Parvis brings
/// its own.
@ConfigurationProperties("parvis.db")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String owner,
        @Nullable String ownerPassword) {

    boolean external() {
        return url != null && !url.isBlank();
    }

    String jdbcUrl() {
        var given = String.valueOf(url).strip();
        if (given.contains("@")) {
            throw new CannotStart(
                    "PARVIS_DB_URL carries a user: give it as PARVIS_DB_USER and PARVIS_DB_PASSWORD.");
        }
        return given.startsWith("jdbc:")
                ? given
                : "jdbc:" + given.replaceFirst("^postgres:", "postgresql:");
    }

    Login login() {
        if (user == null) {
            throw new CannotStart(
                    "PARVIS_DB_URL is set without PARVIS_DB_USER: name the role that Parvis uses.");
        }
        return new Login(user, password == null ? "" : password);
    }

    @Nullable Login ownerLogin() {
        return owner == null ? null : new Login(owner, ownerPassword == null ? "" : ownerPassword);
    }
}
