package io.parvis.people.domains;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class ShieldTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    Cast firm;
    Visitor admin;
    Visitor clerk;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        clerk = web.as(firm.clerk());
    }

    @Test
    @Proves({"DOM-22", "DOM-23", "DOM-24", "DOM-33"})
    void letsInWhoeverTheValueSays() {
        var here = "/domains/" + firm.bakery().id();
        var other = web.as(firm.otherAdmin());
        assertThat(other.open(here).status()).isEqualTo(200);

        shield("FUNCTIONS");

        // Responsible, backup and account manager hold a function; the other administrator holds
        // none.
        assertThat(clerk.open(here).heading()).isEqualTo(firm.bakery().name());
        assertThat(web.as(firm.otherClerk()).open(here).status()).isEqualTo(200);
        assertThat(admin.open(here).status()).isEqualTo(200);
        assertThat(other.open(here).status()).isEqualTo(403);
    }

    @Test
    @Proves({"DOM-24", "DOM-25"})
    void letsInTheControllerAndNoOtherEmployeeWhereSupportIsLetIn() {
        var here = "/domains/" + firm.helped().id();

        assertThat(web.as(firm.otherClerk()).open(here).heading()).isEqualTo(firm.helped().name());
        assertThat(clerk.open(here).status()).isEqualTo(404);
        // An administrator is told that there is something to open.
        assertThat(admin.open(here).status()).isEqualTo(403);
        assertThat(admin.open("/domains/" + firm.bakery().id() + "/edit").main())
                .contains("Conseillé pour un domaine protégé");
    }

    @Test
    @Proves("DOM-27")
    void disappearsFromListsSearchesAndCountsOfWhoLacksAccess() {
        var name = firm.shielded().name();
        assertThat(web.as(firm.otherClerk()).open("/domains").text()).contains(name);

        assertThat(clerk.open("/domains").text()).doesNotContain(name);
        assertThat(clerk.open("/domains?q=" + name.substring(0, 5)).all("td.main").text())
                .doesNotContain(name);
        assertThat(clerk.open("/domains?shielded=true").rows()).isEmpty();
        assertThat(clerk.open("/domains/" + firm.shielded().id()).status()).isEqualTo(404);
        assertThat(clerk.open("/domains").all(".list-count").text()).isEqualTo("3 domaines");
        assertThat(web.as(firm.otherClerk()).open("/domains").all(".list-count").text())
                .isEqualTo("5 domeinen");
    }

    @Test
    @Proves("DOM-27")
    void keepsWhatLivesInsideFromWhoLacksAccess() {
        for (var table : List.of("domain", "member", "domain_message", "domain_comment")) {
            var key = table.equals("domain") ? "id" : "domain_id";
            var query = "select count(*) from " + table + " where " + key + " = ?";
            assertThat(rows.count(firm.clerk().actor(), query, firm.shielded().id()))
                    .as(table)
                    .isZero();
        }
        assertThat(
                        rows.count(
                                firm.otherClerk().actor(),
                                "select count(*) from member where domain_id = ?",
                                firm.shielded().id()))
                .isPositive();
    }

    @Test
    @Proves("DOM-26")
    void opensToAnAdministratorForAWhileAndClosesByItself() {
        var here = "/domains/" + firm.shielded().id();
        assertThat(admin.open("/shielded-domains").text()).contains(firm.shielded().name());
        var before = admin.open(here);
        assertThat(before.status()).isEqualTo(403);

        var inside =
                before.submit("/opening", "reason", "VAT inspection", "minutes", "60").follow();

        assertThat(inside.heading()).isEqualTo(firm.shielded().name());
        assertThat(inside.all("#history").text()).contains(firm.admin().name(), "VAT inspection");
        assertThat(mailbox.last(firm.otherClerk().identifier()).body())
                .contains("VAT inspection", firm.admin().name());
        assertThat(web.as(firm.otherAdmin()).open(here).status()).isEqualTo(403);
        clock.pass(Duration.ofMinutes(59));
        assertThat(web.as(firm.admin()).open(here).status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(2));
        assertThat(web.as(firm.admin()).open(here).status()).isEqualTo(403);
    }

    @Test
    @Proves("DOM-26")
    void closesBeforeItsTimeWhenTheAdministratorWantsIt() {
        var here = "/domains/" + firm.shielded().id();
        admin.open(here).submit("/opening", "reason", "A question", "minutes", "15");

        admin.open(here).submit("/opening");

        clock.pass(Duration.ofSeconds(1));
        assertThat(admin.open(here).status()).isEqualTo(403);
    }

    @Test
    void opensOnlyWithAReasonAndForATimeThatIsOffered() {
        var page = admin.open("/domains/" + firm.shielded().id());

        assertThat(page.submit("/opening", "reason", " ").fieldError("reason")).isNotEmpty();
        assertThat(
                        page.submit("/opening", "reason", "x", "minutes", "999999")
                                .fieldError("minutes"))
                .isNotEmpty();
        assertThat(page.submit("/opening", "reason", "x".repeat(501)).fieldError("reason"))
                .contains("500");
        assertThat(admin.open("/domains/" + firm.shielded().id()).status()).isEqualTo(403);
        assertThat(
                        web.as(world.alma().admin())
                                .post(
                                        "/domains/" + firm.shielded().id() + "/opening",
                                        "reason",
                                        "x",
                                        "minutes",
                                        "60")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void tellsWhoShieldsADomainAgainstThemselves() {
        var answer =
                web.as(firm.otherAdmin())
                        .open("/domains/" + firm.starting().id() + "/edit")
                        .submit("/domains/" + firm.starting().id(), "access", "FUNCTIONS");

        assertThat(answer.location()).endsWith("/domains");
        assertThat(answer.follow().flash()).contains("ook voor u afgeschermd");
    }

    private void shield(String access) {
        admin.open("/domains/" + firm.bakery().id() + "/edit")
                .submit("/domains/" + firm.bakery().id(), "access", access);
    }
}
