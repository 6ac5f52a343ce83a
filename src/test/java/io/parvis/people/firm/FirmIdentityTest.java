package io.parvis.people.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.web.Constraints;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.TestDatabase;
import io.parvis.testing.World;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/// What a firm is known by is the database's to keep.
@ParvisTest
class FirmIdentityTest {

    @Autowired World world;
    @Autowired Rows rows;
    @Autowired Firms firms;

    private Cast cast;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
    }

    @Test
    @Proves({"FIRM-11", "FIRM-12"})
    void getsItsAccountNumberWhenItIsFounded() {
        var can = Objects.requireNonNull(firms.tenant(cast.firm().slug()).can());
        assertThat(can).isEqualTo(cast.firm().can());
        assertThat(can).isNotEqualTo(world.alma().firm().can());
        assertThat(world.operator().firm().can()).isNull();
    }

    @Test
    void countsChecksAsTheDatabaseDoes() {
        for (int i = 0; i < 50; i++) {
            var can = Can.draw().text();
            assertThat(
                            rows.count(
                                    cast.firm().system(),
                                    "select count(*) where can_with_checks(left(?, 8)) = ?",
                                    can,
                                    can))
                    .isEqualTo(1);
        }
    }

    @Test
    @Proves("FIRM-13")
    void keepsItsAccountNumberAndItsAddressWhoeverTries() {
        for (var change :
                new String[] {
                    "can = can_with_checks('00000000')", "slug = slug || 'x'", "kind = 'OPERATOR'"
                }) {
            refuses("update firm set " + change, "firm_stays_itself");
        }
    }

    @Test
    void hasANumberThatPassesItsOwnChecksOnly() {
        refuses(
                """
                insert into firm (id, slug, can, kind, name, country, language, time_zone, created_at)
                select current_firm(), 'x' || slug, '0000000000', kind, name, country, language, time_zone, created_at
                  from firm
                """,
                "firm_can_form");
    }

    @Test
    @Proves("FIRM-09")
    void sharesItsSpidWithNoOtherFirmOfTheInstallation() {
        var other = world.freshFirm();
        set("update firm set spid = 'Reseller-7'");
        assertThatThrownBy(() ->
                        rows.as(
                                other.firm().system(),
                                jdbc -> jdbc.sql("update firm set spid = 'reseller-7'").update()))
                .satisfies(thrown -> isRefusedBy(thrown, "firm_spid_taken"));
        refuses("update firm set spid = 'no blank'", "firm_spid_form");
    }

    @Test
    @Proves("FIRM-05")
    void beginsWithoutASpid() {
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from firm where spid is null and spid_key is null"))
                .isEqualTo(1);
    }

    @Test
    void isNeverRemovedAndTakesNothingAlong() throws SQLException {
        assertThatThrownBy(() -> set("delete from firm"))
                .rootCause()
                .hasMessageContaining("permission denied");
        try (var owner = TestDatabase.access().asOwner();
                var statement = owner.createStatement();
                var cascading =
                        statement.executeQuery(
                                """
                                select conname from pg_constraint
                                 where contype = 'f' and confrelid = 'firm'::regclass and confdeltype <> 'a'
                                """)) {
            assertThat(cascading.next()).isFalse();
        }
    }

    private void refuses(String statement, String constraint) {
        assertThatThrownBy(() -> set(statement))
                .satisfies(thrown -> isRefusedBy(thrown, constraint));
    }

    private void set(String statement) {
        rows.as(cast.firm().system(), jdbc -> jdbc.sql(statement).update());
    }

    private static void isRefusedBy(Throwable thrown, String constraint) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        broken -> assertThat(Constraints.name(broken)).contains(constraint));
    }
}
