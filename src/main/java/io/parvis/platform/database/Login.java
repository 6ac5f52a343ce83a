package io.parvis.platform.database;

import org.springframework.modulith.NamedInterface;

/// A role of the database and its password, which is never written anywhere.
@NamedInterface("api")
public record Login(String role, String password) {

    @Override
    public String toString() {
        return role;
    }
}
