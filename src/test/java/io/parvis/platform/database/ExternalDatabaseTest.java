package io.parvis.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server of its own, because roles belong to a whole server and these tests make and change
/// them.
class ExternalDatabaseTest {

    @TempDir private static Path data;

    private static TestingPostgres server;

    @BeforeAll
    static void start() throws SQLException {
        server = TestingPostgres.start(data);
        server.execute("create role administrator login createrole password 'secret'");
        server.execute("create role plain login password 'secret'");
        server.execute("create role mighty login superuser password 'secret'");
        server.execute("create database foreign_two owner plain");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ExternalDatabase open(String database, String user, @Nullable String owner) {
        return ExternalDatabase.open(
                new DatabaseProperties(
                        server.url(database),
                        user,
                        "secret",
                        owner,
                        owner == null ? null : "secret"));
    }

    private static void assertRefused(String user, @Nullable String owner, String sentence) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> open("foreign_two", user, owner))
                .withMessage(sentence);
    }

    @Test
    void getsItsRolesFromAUserWhoMayCreateThem(@TempDir Path elsewhere) throws SQLException {
        try (var bare = TestingPostgres.start(elsewhere)) {
            bare.drop("parvis");
            bare.execute("drop role parvis_owner, parvis_app, parvis_search");
            bare.execute("create role administrator login createrole password 'secret'");
            bare.execute("create database foreign_one owner administrator");
            var properties =
                    new DatabaseProperties(
                            bare.url("foreign_one"), "administrator", "secret", null, null);
            var access = ExternalDatabase.open(properties).access();
            migrate(access);
            assertThat(ExternalDatabase.open(properties).access()).isEqualTo(access);
            try (var application = access.asApplication()) {
                assertThat(EmbeddedPostgresTest.text(application, "select count(*) from account"))
                        .isEqualTo("0");
            }
        }
    }

    @Test
    void isTakenAsItIsWithTwoUsers() throws SQLException {
        var database = server.create("parvis_given");
        var properties =
                new DatabaseProperties(
                        database.url(),
                        database.application().role(),
                        database.application().password(),
                        database.owner().role(),
                        database.owner().password());
        assertThat(ExternalDatabase.open(properties).access()).isEqualTo(database);
    }

    private static void migrate(DatabaseAccess access) {
        Flyway.configure()
                .dataSource(access.url(), access.owner().role(), access.owner().password())
                .load()
                .migrate();
    }

    @Test
    void refusesOneUserWhoMayNotCreateRoles() {
        assertRefused(
                "plain",
                null,
                "The database role plain may not create roles: let it, or set PARVIS_DB_OWNER to the role that owns"
                        + " the tables and PARVIS_DB_USER to one that owns nothing.");
    }

    @Test
    void refusesAnApplicationThatSeesThroughTheWalls() {
        assertRefused(
                "mighty",
                "plain",
                "The database role mighty sees the rows of every firm (superuser or bypassrls):"
                        + " set PARVIS_DB_USER to a plain role that owns nothing.");
    }

    @Test
    void refusesAnApplicationOutsideTheRoleThatTheTablesAreGrantedTo() {
        assertRefused(
                "plain",
                "administrator",
                "The database role plain lacks a membership: run \"grant parvis_app to plain\" there.");
    }

    @Test
    void refusesAWrongPasswordWithoutTellingIt() {
        var wrong = new DatabaseProperties(server.url("foreign_two"), "plain", "guess", null, null);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalDatabase.open(wrong))
                .withMessageContaining(
                        "cannot be reached as plain: FATAL: password authentication failed")
                .withMessageNotContaining("guess");
    }

    @Test
    void refusesAUserInsideTheAddress() {
        var mixed =
                new DatabaseProperties(
                        "postgres://plain:secret@127.0.0.1/x", "plain", "secret", null, null);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalDatabase.open(mixed))
                .withMessageNotContaining("secret");
    }

    @Test
    void readsTheAddressWithOrWithoutItsPrefix() {
        for (var url :
                new String[] {"postgres://h/d", "postgresql://h/d", "jdbc:postgresql://h/d"}) {
            assertThat(new DatabaseProperties(url, null, null, null, null).jdbcUrl())
                    .isEqualTo("jdbc:postgresql://h/d");
        }
    }
}
