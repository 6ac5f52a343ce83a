package io.parvis.people.administrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.firm.PrimaryAdministrators;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Constraints;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/// A firm has exactly one primary administrator, who alone says who administers it.
@ParvisTest
class PrimaryAdministratorTest {

    private static final String PATH = "/settings/primary-administrator";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired PrimaryAdministrators primaries;

    private Cast firm;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
    }

    @Test
    @Proves("FIRM-35")
    void isTheFirstAdministratorOfTheFirm() {
        assertThat(primary()).isEqualTo(firm.admin().id());
    }

    @Test
    @Proves("FIRM-35")
    void isOneAndStaysOneWhateverIsTried() {
        refuses("update firm set primary_id = null", "firm_primary_kept");
        for (var unfit : List.of(firm.clerk(), firm.former(), firm.owner())) {
            refuses(
                    "update firm set primary_id = '%s'".formatted(unfit.id()),
                    "firm_primary_active");
        }
        var whose = " where id = '%s'".formatted(firm.admin().id());
        refuses("update account set role = 'BACK_OFFICE'" + whose, "account_primary_stays");
        refuses("update account set state = 'DEACTIVATED'" + whose, "account_primary_stays");
        assertThat(primary()).isEqualTo(firm.admin().id());
    }

    @Test
    @Proves("FIRM-35")
    void handsOverKnowinglyAndIsAnAdministratorLikeTheOthersAfterwards() {
        var done = handOver(firm.admin(), firm.otherAdmin());
        assertThat(done.location()).endsWith("/settings/firm");
        assertThat(primary()).isEqualTo(firm.otherAdmin().id());
        assertThat(web.as(firm.admin()).open(PATH).status()).isEqualTo(403);
        assertThat(web.as(firm.admin()).open("/employees").status()).isEqualTo(200);
        assertThat(web.as(firm.otherAdmin()).open(PATH).status()).isEqualTo(200);
        for (var told : List.of(firm.admin(), firm.otherAdmin())) {
            assertThat(mailbox.of(told.identifier())).hasSize(1);
        }
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from audit_entry where event = 'FirmHandedOver' and who = ?",
                                firm.admin().name()))
                .isEqualTo(1);
    }

    @Test
    void asksForThePasswordAndForATick() {
        var wrong =
                web.as(firm.admin())
                        .post(
                                PATH,
                                "to",
                                firm.otherAdmin().id(),
                                "current",
                                "Wrong-27-quartz",
                                "confirmed",
                                "true");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.fieldError("current")).isNotEmpty();
        var unmeant =
                web.as(firm.admin())
                        .post(PATH, "to", firm.otherAdmin().id(), "current", World.PASSWORD);
        assertThat(unmeant.status()).isEqualTo(422);
        assertThat(unmeant.fieldError("confirmed")).isNotEmpty();
        assertThat(primary()).isEqualTo(firm.admin().id());
    }

    @Test
    void passesToNobodyWhoCannotTakeIt() {
        for (var unfit :
                List.of(
                        firm.admin().id(),
                        firm.clerk().id(),
                        firm.former().id(),
                        firm.owner().id(),
                        world.thuis().admin().id(),
                        UUID.randomUUID())) {
            var page =
                    web.as(firm.admin())
                            .post(
                                    PATH,
                                    "to",
                                    unfit,
                                    "current",
                                    World.PASSWORD,
                                    "confirmed",
                                    "true");
            assertThat(page.status()).isEqualTo(422);
        }
        assertThat(primary()).isEqualTo(firm.admin().id());
    }

    @Test
    @Proves("FIRM-37")
    void aloneTouchesAdministrators() {
        var other = web.as(firm.otherAdmin());
        var primary = "/employees/" + firm.admin().id();
        var clerk = "/employees/" + firm.clerk().id();
        for (var refused :
                List.of(
                        other.post(primary + "/role", "role", "BACK_OFFICE", "version", 0),
                        other.post(primary + "/deactivation", "version", 0),
                        other.post(primary + "/one-time-password", "version", 0),
                        other.post(clerk + "/role", "role", "PORTAL_ADMINISTRATOR", "version", 0),
                        other.post(
                                "/employees",
                                "name",
                                "Zoé",
                                "email",
                                "zoe@example.be",
                                "language",
                                "fr",
                                "role",
                                "PORTAL_ADMINISTRATOR"),
                        handOver(firm.otherAdmin(), firm.otherAdmin()))) {
            assertThat(refused.status()).isEqualTo(403);
        }
        assertThat(other.open(primary).actions())
                .noneMatch(to -> to.matches(".*/(role|deactivation|one-time-password)"));
        assertThat(other.open("/employees/new").source()).doesNotContain("PORTAL_ADMINISTRATOR");
        assertThat(administrators()).isEqualTo(2);
        // Other employees stay everybody's who manages employees.
        assertThat(other.post(clerk + "/deactivation", "version", 0).status()).isEqualTo(303);
    }

    @Test
    @Proves("FIRM-35")
    void addsAndRemovesThem() {
        var admin = web.as(firm.admin());
        var clerk = "/employees/" + firm.clerk().id();
        admin.open(clerk).submit("/role", "role", "PORTAL_ADMINISTRATOR");
        assertThat(administrators()).isEqualTo(3);
        admin.open("/employees/" + firm.otherAdmin().id()).submit("/deactivation");
        assertThat(administrators()).isEqualTo(2);
    }

    @Test
    void isNotTheOperatorWhoEnteredWithTheirRights() {
        var operator = web.as(world.operator().operator());
        operator.open("/firms/" + firm.firm().slug() + "/stay")
                .submit("/stay", "administrator", firm.admin().id(), "reason", "To help");
        var door = "site:" + firm.admin().door();
        assertThat(operator.open(door + PATH).status()).isEqualTo(403);
        var role =
                operator.post(
                        door + "/employees/" + firm.clerk().id() + "/role",
                        "role",
                        "PORTAL_ADMINISTRATOR",
                        "version",
                        0);
        assertThat(role.status()).isEqualTo(403);
        assertThat(administrators()).isEqualTo(2);
    }

    @Test
    void countsEmployeesInEachFirm() {
        List<Integer> numbers =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql(
                                                "select number from account where realm = 'STAFF' order by number")
                                        .query(Integer.class)
                                        .list());
        assertThat(numbers).startsWith(1, 2, 3);
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select number from account where id = ?",
                                firm.admin().id()))
                .isEqualTo(1);
    }

    private Page handOver(Person from, Person to) {
        return web.as(from)
                .post(PATH, "to", to.id(), "current", World.PASSWORD, "confirmed", "true");
    }

    private UUID primary() {
        return Current.as(firm.firm().system(), () -> primaries.find().orElseThrow());
    }

    private int administrators() {
        return rows.count(
                firm.firm().system(),
                """
                select count(*) from account
                 where realm = 'STAFF' and role = 'PORTAL_ADMINISTRATOR' and state <> 'DEACTIVATED'
                """);
    }

    private void refuses(String statement, String constraint) {
        assertThatThrownBy(
                        () -> rows.as(firm.firm().system(), jdbc -> jdbc.sql(statement).update()))
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        broken -> assertThat(Constraints.name(broken)).contains(constraint));
    }
}
