package io.parvis.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/// A PostgreSQL that somebody else keeps, checked before anything is written to it.
record ExternalDatabase(DatabaseAccess access) implements RunningDatabase {

    private static final int OLDEST = 15;

    /// Given one user who may create roles, Parvis makes its own two; given two, it takes them as
    /// they are.
    static ExternalDatabase open(DatabaseProperties properties) {
        var user = properties.login();
        var owner = properties.ownerLogin();
        var access =
                owner == null
                        ? ownRoles(properties.jdbcUrl(), user)
                        : new DatabaseAccess(properties.jdbcUrl(), owner, user);
        try (var application = reach(access.url(), access.application());
                var migration = reach(access.url(), access.owner())) {
            checkVersion(migration);
            checkApplicationRole(application);
            checkMembership(application, Roles.APPLICATION);
            checkMembership(migration, Roles.SEARCH);
            Roles.addExtensions(migration);
            return new ExternalDatabase(access);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private static DatabaseAccess ownRoles(String url, Login administrator) {
        var access =
                new DatabaseAccess(
                        url,
                        DerivedPassword.of(Roles.OWNER, administrator),
                        DerivedPassword.of(Roles.APPLICATION, administrator));
        try (var connection = reach(url, administrator)) {
            checkVersion(connection);
            checkMayCreateRoles(connection, administrator.role());
            connection.setAutoCommit(false);
            lock(connection);
            Roles.create(connection, access.owner(), access.application());
            Roles.furnish(connection);
            connection.commit();
            return access;
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private static void checkMayCreateRoles(Connection connection, String role)
            throws SQLException {
        if (!says(
                connection,
                "select rolsuper or rolcreaterole from pg_roles where rolname = current_user")) {
            throw new CannotStart(
                    ("The database role %s may not create roles: let it, or set PARVIS_DB_OWNER to the"
                                    + " role that owns the tables and PARVIS_DB_USER to one that owns"
                                    + " nothing.")
                            .formatted(role));
        }
    }

    /// Nodes that start together prepare the roles one after the other.
    private static void lock(Connection connection) throws SQLException {
        says(connection, "select pg_advisory_xact_lock(hashtext('parvis roles')) is null");
    }

    private static Connection reach(String url, Login login) {
        try {
            return DatabaseAccess.connect(url, login);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database %s cannot be reached as %s: %s."
                            .formatted(withoutParameters(url), login.role(), Failures.reason(e)));
        }
    }

    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static CannotStart unusable(SQLException e) {
        return new CannotStart("The database cannot be used: %s.".formatted(Failures.reason(e)), e);
    }

    private static void checkVersion(Connection connection) throws SQLException {
        var metaData = connection.getMetaData();
        if (metaData.getDatabaseMajorVersion() < OLDEST) {
            throw new CannotStart(
                    "The database is PostgreSQL %s; Parvis needs %d or later."
                            .formatted(metaData.getDatabaseProductVersion(), OLDEST));
        }
    }

    private static void checkApplicationRole(Connection application) throws SQLException {
        if (says(
                application,
                "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            throw refused(application, "sees the rows of every firm (superuser or bypassrls)");
        }
        if (says(
                application,
                "select count(*) > 0 from pg_tables where tableowner = current_user")) {
            throw refused(application, "owns tables");
        }
    }

    private static CannotStart refused(Connection application, String reason) throws SQLException {
        return new CannotStart(
                "The database role %s %s: set PARVIS_DB_USER to a plain role that owns nothing."
                        .formatted(application.getMetaData().getUserName(), reason));
    }

    /// The migrations grant to fixed names, so whoever the application enters as must be a member.
    private static void checkMembership(Connection connection, String role) throws SQLException {
        var member = connection.getMetaData().getUserName();
        if (!says(
                connection,
                "select count(*) > 0 from pg_roles where rolname = '%s'".formatted(role))) {
            throw new CannotStart(
                    "The database lacks a role: run \"create role %1$s nologin; grant %1$s to %2$s\" there."
                            .formatted(role, member));
        }
        if (!says(connection, "select pg_has_role(current_user, '%s', 'usage')".formatted(role))) {
            throw new CannotStart(
                    "The database role %2$s lacks a membership: run \"grant %1$s to %2$s\" there."
                            .formatted(role, member));
        }
    }

    private static boolean says(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public void close() {
        // Somebody else keeps it, and it stays.
    }
}
