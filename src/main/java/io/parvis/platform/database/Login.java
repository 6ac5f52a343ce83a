package io.parvis.platform.database;

/// A role of the database and its password, which is never written anywhere.
public record Login(String role, String password) {

    @Override
    public String toString() {
        return role;
    }
}
