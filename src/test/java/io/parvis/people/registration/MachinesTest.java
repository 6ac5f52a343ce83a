package io.parvis.people.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Machines at the form with which people register.
@ParvisTest
class MachinesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    Cast firm;
    FrontDesk desk;
    Visitor visitor;
    String email;

    @BeforeEach
    void anOpenDesk() {
        firm = world.freshFirm();
        desk = new FrontDesk(firm, web);
        desk.publish("Voorwaarden", false);
        desk.open();
        visitor = desk.visitor();
        email = "machine@" + firm.firm().slug() + ".example";
    }

    @Test
    void areThankedAndForgottenWhenTheyFillInWhatNobodySees() {
        var form = opened();
        assertThat(FrontDesk.send(form, email, "website", "https://spam.example").location())
                .endsWith("/register/sent");
        assertThat(mailbox.of(email)).isEmpty();
    }

    @Test
    void areThankedAndForgottenWhenTheySendNoSuchFieldAtAll() {
        var form = opened();
        var values = FrontDesk.filled(form, email, "stamp", form.value("stamp"));
        values.addAll(java.util.List.of("terms", form.value("terms"), "language", "nl"));
        var sent = visitor.post("/register", values.toArray());

        assertThat(sent.location()).endsWith("/register/sent");
        assertThat(mailbox.of(email)).isEmpty();
    }

    @Test
    void areRefusedWithoutAStampOrWithOneOfTheirOwn() {
        var form = opened();
        assertThat(FrontDesk.send(form, email, "stamp", "").summary()).contains("gecontroleerd");
        var younger = form.value("stamp").replaceFirst("^\\d+", "1772442000001");
        assertThat(FrontDesk.send(form, email, "stamp", younger).summary())
                .contains("gecontroleerd");
        assertThat(mailbox.of(email)).isEmpty();
    }

    @Test
    void areRefusedWhenTheyAreQuickerThanPeople() {
        var form = visitor.open("/register");
        var refused = FrontDesk.send(form, email);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.summary()).contains("snel");
        assertThat(refused.value("firstName")).isEqualTo("Lien");

        clock.pass(Duration.ofSeconds(3));
        assertThat(FrontDesk.send(refused, email).status()).isEqualTo(303);
    }

    @Test
    void areRefusedWhenTheyComeLate() {
        var form = visitor.open("/register");
        clock.pass(Duration.ofHours(2));
        var refused = FrontDesk.send(form, email);
        assertThat(refused.summary()).contains("lang");

        clock.pass(Duration.ofSeconds(4));
        assertThat(FrontDesk.send(refused, email).status()).isEqualTo(303);
    }

    @Test
    void areRefusedWhenTheWorkWasNotDone() {
        assertThat(FrontDesk.send(opened(), email, "proof", "x").summary())
                .contains("gecontroleerd");
    }

    @Test
    void areRefusedWhenTheySendTheSameStampAgain() {
        var form = opened();
        assertThat(FrontDesk.send(form, email).status()).isEqualTo(303);
        var again = FrontDesk.send(form, "another-" + email);

        assertThat(again.summary()).contains("al verzonden");
        assertThat(mailbox.of("another-" + email)).isEmpty();
    }

    @Test
    void waitAMinuteWithoutScriptsAsPeopleDoToo() {
        var form = opened();
        var refused = FrontDesk.send(form, email, "proof", "");
        assertThat(refused.summary()).contains("55 seconden");

        clock.pass(Duration.ofSeconds(55));
        assertThat(FrontDesk.send(refused, email, "proof", "").status()).isEqualTo(303);
        assertThat(mailbox.of(email)).hasSize(1);
    }

    @Test
    void areSlowedDownFromOneAddressAndWithoutWork() {
        visitor.from("203.0.113.7");
        for (int i = 0; i < 20; i++) {
            visitor.post("/register", "email", "x");
        }
        assertThat(visitor.post("/register", "email", "x").status()).isEqualTo(429);
        assertThat(desk.visitor().post("/register", "email", "x").status()).isEqualTo(422);
    }

    @Test
    void workHarderTheMoreTheyAre() {
        var calm = bits(visitor.open("/register"));
        for (int i = 0; i < 120; i++) {
            desk.visitor().post("/register", "email", "x");
        }
        assertThat(bits(visitor.open("/register"))).isGreaterThan(calm + 1);
    }

    private Page opened() {
        var form = visitor.open("/register");
        clock.pass(Duration.ofSeconds(5));
        return form;
    }

    private static int bits(Page form) {
        return Integer.parseInt(form.all("input[data-works]").attr("data-bits"));
    }
}
