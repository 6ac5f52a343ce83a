package io.parvis.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who takes it away for somebody who lost it.
@ParvisTest
class LostFactorTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast firm;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
    }

    @Test
    void isResetByThePrimaryAdministratorForEmployees() {
        var clerk = web.as(firm.clerk());
        App.setUp(clerk, clock);
        clock.pass(Duration.ofSeconds(1));
        var path = "/employees/" + firm.clerk().id();
        assertThat(web.as(firm.otherAdmin()).delete(path + "/second-factor").status())
                .isEqualTo(403);
        assertThat(web.as(firm.otherClerk()).delete(path + "/second-factor").status())
                .isEqualTo(403);
        assertThat(web.as(world.alma().admin()).delete(path + "/second-factor").status())
                .isEqualTo(404);
        var done = web.as(firm.admin()).open(path).submit(path + "/second-factor");
        assertThat(done.follow().flash()).isNotEmpty();
        assertThat(clerk.open("").status()).as("signed out").isEqualTo(303);
        assertThat(mailbox.last(firm.clerk().identifier()).body()).contains(firm.admin().name());
        assertThat(audited("SecondFactorReset")).isOne();
        assertThat(App.signIn(web.at(firm.clerk().door()), firm.clerk().identifier()).location())
                .doesNotContain("code");
        assertThat(web.as(firm.admin()).delete(path + "/second-factor").status()).isEqualTo(422);
    }

    @Test
    void isResetByTheOfficeForClients() {
        App.setUp(web.as(firm.member()), clock);
        var path = "/clients/" + firm.bakery().id() + "/members";
        var act = path + "/" + firm.member().id() + "/second-factor";
        assertThat(web.as(firm.owner()).delete(act).status()).isEqualTo(404);
        assertThat(web.as(world.alma().clerk()).delete(act).status()).isEqualTo(404);
        var elsewhere = "/clients/" + firm.starting().id() + "/members/" + firm.member().id();
        assertThat(web.as(firm.clerk()).delete(elsewhere + "/second-factor").status())
                .isEqualTo(404);
        var done = web.as(firm.clerk()).open(path).submit(act);
        assertThat(done.follow().flash()).contains(firm.member().name());
        assertThat(audited("MemberFactorReset")).isOne();
        assertThat(App.signIn(web.at(firm.member().door()), firm.member().identifier()).location())
                .doesNotContain("code");
    }

    @Test
    void isResetByTheOperatorForAdministrators() {
        App.setUp(web.as(firm.admin()), clock);
        App.setUp(web.as(firm.otherAdmin()), clock);
        var by =
                web.as(firm.admin())
                        .delete("/employees/" + firm.otherAdmin().id() + "/second-factor");
        assertThat(by.status()).isEqualTo(422);
        var operator = web.as(world.operator().operator());
        var path = "/firms/" + firm.firm().slug() + "/second-factors";
        var page = operator.open(path);
        assertThat(page.main()).contains(firm.admin().name());
        assertThat(page.submit(path, "whose", firm.admin().id()).fieldError("reason")).isNotEmpty();
        var done = page.submit(path, "whose", firm.admin().id(), "reason", "Lost at sea");
        assertThat(done.follow().flash()).isNotEmpty();
        assertThat(operator.open(path).main()).doesNotContain(firm.admin().name());
        assertThat(audited("AdministratorFactorReset")).isOne();
        var clerk = operator.post(path, "whose", firm.clerk().id(), "reason", "No administrator");
        assertThat(clerk.status()).isEqualTo(404);
        assertThat(web.as(world.operator().support()).open(path).status()).isEqualTo(403);
    }

    private int audited(String event) {
        return rows.count(
                firm.firm().system(), "select count(*) from audit_entry where event = ?", event);
    }
}
