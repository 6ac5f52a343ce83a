package io.parvis.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parvis.testing.TestDatabase;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    private static final DatabaseAccess DATABASE = TestDatabase.fresh();

    @Test
    void givesTheApplicationNoPowerOfItsOwn() throws SQLException {
        try (var application = DATABASE.asApplication()) {
            assertThat(
                            EmbeddedPostgresTest.text(
                                    application,
                                    """
                                    select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication
                                      from pg_roles where rolname = current_user
                                    """))
                    .isEqualTo("f");
            assertThat(
                            EmbeddedPostgresTest.text(
                                    application,
                                    "select count(*) from pg_auth_members where member = 'parvis_app'::regrole"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (x int)",
                "create temporary table mine (x int)",
                "create schema mine",
                "create role mine",
                "create database mine",
                "set role parvis_owner",
                "set role parvis_search",
                "create function f() returns int language sql return 1",
                "select pg_read_file('postgresql.conf')",
                "copy (select 1) to program 'true'"
            })
    void refusesTheApplication(String sql) throws SQLException {
        try (var application = DATABASE.asApplication()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> EmbeddedPostgresTest.run(application, sql))
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void letsTheOwnerMigrateFromNothing() {
        var owner = DATABASE.owner();
        var result =
                Flyway.configure()
                        .dataSource(DATABASE.url(), owner.role(), owner.password())
                        .load()
                        .migrate();
        assertThat(result.success).isTrue();
    }

    @Test
    void letsNobodyInAsTheSearchRole() throws SQLException {
        try (var owner = DATABASE.asOwner()) {
            assertThat(
                            EmbeddedPostgresTest.text(
                                    owner,
                                    "select rolcanlogin or rolbypassrls from pg_roles where rolname = 'parvis_search'"))
                    .isEqualTo("f");
        }
    }
}
