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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Ways around the code: by the mail, by the database, by a program.
@ParvisTest
class AroundTheFactorTest {

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
    void isNotPassedByWhoeverReadsTheMail() {
        var app = App.setUp(web.as(firm.clerk()), clock);
        clock.pass(Duration.ofSeconds(1));
        var stranger = web.at(firm.clerk().door());
        stranger.open("/forgotten").submit("/forgotten", "email", firm.clerk().identifier());
        var link = mailbox.last(firm.clerk().identifier(), 2).link();
        var chosen =
                stranger.open("site:" + link)
                        .submit(link, "password", "Amber-19-violin", "again", "Amber-19-violin");
        assertThat(chosen.location()).endsWith("/sign-in/code");
        assertThat(stranger.open("").location()).contains("/sign-in");
        var in = chosen.follow().submit("/sign-in/code", "code", app.nextCode());
        assertThat(in.follow().status()).isEqualTo(200);
    }

    @Test
    void keepsNeitherSecretNorCodesReadable() {
        var app = App.setUp(web.as(firm.clerk()), clock);
        var kept =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql(
                                                """
                                                select encode(f.secret, 'escape')
                                                       || string_agg(encode(c.code_hash, 'escape'), ' ')
                                                  from second_factor f join recovery_code c using (firm_id, account_id)
                                                 group by f.secret
                                                """)
                                        .query(String.class)
                                        .single());
        assertThat(kept)
                .doesNotContain(app.secret())
                .doesNotContain(app.recoveryCode(0).replace("-", ""));
        assertThat(web.as(firm.clerk()).open(App.PATH).source()).doesNotContain(app.secret());
        assertThat(
                        rows.count(
                                world.alma().firm().system(),
                                "select count(*) from second_factor where account_id = ?",
                                firm.clerk().id()))
                .isZero();
    }

    @Test
    void leavesProgramsAndStaysAlone() {
        web.as(firm.admin()).open("/settings/firm").submit("/security", "factorFor", "EVERYBODY");
        App.setUp(web.as(firm.owner()), clock);
        var clerk = web.as(firm.clerk());
        var stay = "/domains/" + firm.bakery().id() + "/stay";
        var entered = clerk.post(stay, "member", firm.owner().id(), "reason", "They called");
        assertThat(entered.follow().status()).isEqualTo(200);
        assertThat(
                        web.program(firm.firm(), List.of("clients:read"))
                                .open("/api/v1/clients")
                                .status())
                .isEqualTo(200);
    }
}
