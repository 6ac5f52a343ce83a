package io.parvis.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Where the database is, and its two doors: the owner migrates the tables, the application works
/// in them and owns nothing.
public record DatabaseAccess(String url, Login owner, Login application) {

    public Connection asOwner() throws SQLException {
        return connect(url, owner);
    }

    public Connection asApplication() throws SQLException {
        return connect(url, application);
    }

    static Connection connect(String url, Login login) throws SQLException {
        return DriverManager.getConnection(url, login.role(), login.password());
    }
}
