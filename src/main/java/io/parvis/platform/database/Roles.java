package io.parvis.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The roles of Parvis in a cluster, made by one script that can be run at every start.
///
/// `parvis_owner` owns the tables and migrates them. `parvis_app` owns nothing, so that row-level
/// security binds it. `parvis_search` cannot sign in: the owner, its member, hands it the functions
/// that look over the walls.
final class Roles {

    static final String OWNER = "parvis_owner";
    static final String APPLICATION = "parvis_app";
    static final String SEARCH = "parvis_search";

    private static final List<String> EXTENSIONS =
            List.of("pg_trgm", "unaccent", "btree_gin", "btree_gist");

    private Roles() {}

    /// Run by someone who may create roles, in any database of the cluster.
    static void create(Connection administrator, Login owner, Login application)
            throws SQLException {
        ensureRole(administrator, SEARCH, "nologin");
        ensureRole(administrator, owner.role(), "login password '%s'".formatted(owner.password()));
        ensureRole(
                administrator,
                application.role(),
                "login password '%s'".formatted(application.password()));
        execute(administrator, "grant %s to %s".formatted(SEARCH, owner.role()));
    }

    /// Takes away whatever power the application's role was given since; only a superuser may.
    static void humble(Connection superuser) throws SQLException {
        execute(
                superuser,
                "alter role parvis_app nosuperuser nobypassrls nocreatedb nocreaterole noreplication");
    }

    /// The words come from this class and from generated passwords, never from outside.
    private static void ensureRole(Connection administrator, String role, String attributes)
            throws SQLException {
        var verb =
                exists(administrator, "select 1 from pg_roles where rolname = ?", role)
                        ? "alter"
                        : "create";
        execute(administrator, "%s role %s %s".formatted(verb, role, attributes));
    }

    static void createDatabase(Connection administrator, String name) throws SQLException {
        if (!exists(administrator, "select 1 from pg_database where datname = ?", name)) {
            execute(administrator, "create database %s owner %s".formatted(name, OWNER));
        }
    }

    /// Run in the database itself: extensions, and who may come in.
    static void furnish(Connection administrator) throws SQLException {
        addExtensions(administrator);
        var database = administrator.getCatalog().replace("\"", "\"\"");
        execute(
                administrator,
                """
                revoke all on database "%1$s" from public;
                grant connect on database "%1$s" to %3$s;
                grant connect, create, temporary on database "%1$s" to %2$s;
                grant usage, create on schema public to %2$s;
                grant usage on schema public to %3$s;
                grant usage, create on schema public to %4$s
                """
                        .formatted(database, OWNER, APPLICATION, SEARCH));
    }

    static void addExtensions(Connection connection) throws SQLException {
        for (var extension : EXTENSIONS) {
            execute(connection, "create extension if not exists " + extension);
        }
    }

    private static boolean exists(Connection connection, String sql, String name)
            throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
