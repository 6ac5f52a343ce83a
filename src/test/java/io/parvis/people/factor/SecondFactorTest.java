package io.parvis.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.firm.FactorDuty;
import io.parvis.platform.access.Role;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Setting it up, and requiring it.
@ParvisTest
class SecondFactorTest {

    private static final String SETTINGS = "/settings/firm";

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
    void countsOnceTheFirstCodeCameBack() {
        var me = web.as(firm.clerk());
        assertThat(
                        me.open(App.PATH)
                                .submit(App.PATH, "current", "Wrong-Password-1")
                                .fieldError("current"))
                .isNotEmpty();
        var shown = me.open(App.PATH).submit(App.PATH, "current", World.PASSWORD);
        assertThat(shown.all("svg.qr path").attr("d")).startsWith("M");
        var wrong = shown.submit("/confirmation", "code", "000000");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.fieldError("code")).isNotEmpty();
        assertThat(wrong.all(".copy")).as("shown once").isEmpty();
        // Nothing has happened yet.
        assertThat(App.signIn(web.at(firm.clerk().door()), firm.clerk().identifier()).location())
                .doesNotContain("code");
        App.setUp(me, clock);
        assertThat(me.open("/account").main()).contains("Activé");
        assertThat(mailbox.last(firm.clerk().identifier()).subject()).contains("second facteur");
        assertThat(audited("FactorSet")).isOne();
        assertThat(me.post(App.PATH, "current", World.PASSWORD).status()).isEqualTo(422);
        assertThat(me.post(App.PATH + "/confirmation", "code", "123456").status()).isEqualTo(422);
    }

    @Test
    void goesWithPasswordAndCodeOnly() {
        var me = web.as(firm.clerk());
        var app = App.setUp(me, clock);
        var page = me.open(App.PATH);
        var code = app.nextCode();
        assertThat(drop(page, "Wrong-Password-1", code).status()).isEqualTo(422);
        assertThat(drop(page, World.PASSWORD, app.wrong()).main()).contains("Ce code est faux");
        var gone = drop(page, World.PASSWORD, app.code());
        assertThat(gone.follow().flash()).contains("désactivé");
        assertThat(App.signIn(web.at(firm.clerk().door()), firm.clerk().identifier()).location())
                .doesNotContain("code");
        assertThat(rows.count(firm.firm().system(), "select count(*) from recovery_code")).isZero();
        assertThat(audited("FactorDropped")).isOne();
    }

    @Test
    void makesNewRecoveryCodesInPlaceOfThoseOfBefore() {
        var me = web.as(firm.clerk());
        var app = App.setUp(me, clock);
        var renewed =
                me.open(App.PATH)
                        .submit(
                                "/recovery-codes",
                                "current",
                                World.PASSWORD,
                                "code",
                                app.nextCode());
        assertThat(renewed.all(".recovery-codes code").eachText())
                .hasSize(10)
                .doesNotContain(app.recoveryCode(0));
        var stale =
                me.open(App.PATH)
                        .submit(
                                "/recovery-codes",
                                "current",
                                World.PASSWORD,
                                "code",
                                app.recoveryCode(0));
        assertThat(stale.fieldError("code")).isNotEmpty();
    }

    @Test
    void isAskedOfWhomTheFirmSays() {
        var before = web.at(firm.clerk().door());
        App.signIn(before, firm.clerk().identifier());
        assertThat(due(firm.clerk())).isFalse();
        require("ADMINISTRATORS");
        assertThat(due(firm.otherAdmin())).isTrue();
        assertThat(due(firm.clerk())).isFalse();
        require("EMPLOYEES");
        assertThat(due(firm.clerk())).isTrue();
        assertThat(due(firm.owner())).isFalse();
        require("EVERYBODY");
        assertThat(due(firm.owner())).isTrue();
        assertThat(due(firm.worker())).isFalse();
        assertThat(FactorDuty.EVERYBODY.asks(Role.OPERATOR)).isFalse();
        assertThat(due(world.alma().clerk())).as("another firm's").isFalse();
        assertThat(before.open("").status()).as("open already").isEqualTo(200);
        require("NOBODY");
        assertThat(due(firm.clerk())).isFalse();
        var wrong = web.as(firm.admin()).open(SETTINGS).submit("/security", "factorFor", "CATS");
        assertThat(wrong.fieldError("factorFor")).isNotEmpty();
    }

    @Test
    void isSetUpBeforeAnythingElseOpens() {
        require("EMPLOYEES");
        var me = web.at(firm.clerk().door());
        App.signIn(me, firm.clerk().identifier());
        for (var closed : List.of("", "/clients", "/tickets")) {
            assertThat(me.open(closed).location()).as(closed).endsWith(App.PATH);
        }
        assertThat(me.open(App.PATH).banners().toString()).contains("Votre cabinet");
        var app = App.setUp(me, clock);
        assertThat(me.open("/clients").status()).isEqualTo(200);
        var stays = me.delete(App.PATH, "current", World.PASSWORD, "code", app.nextCode());
        assertThat(stays.status()).isEqualTo(422);
        assertThat(stays.main()).contains("exige");
    }

    @Test
    void isNothingForWhoeverEnteredWithAnothersRightsOrWorksOutside() {
        assertThat(web.as(firm.worker()).post(App.PATH, "current", World.PASSWORD).status())
                .isEqualTo(422);
        assertThat(web.as(firm.worker()).open("/account").main()).doesNotContain("facteur");
    }

    private void require(String whom) {
        var page = web.as(firm.admin()).open(SETTINGS);
        assertThat(page.submit("/security", "factorFor", whom).status()).isEqualTo(303);
    }

    // Whether somebody who signs in now must set one up first.
    private boolean due(Person person) {
        var browser = web.at(person.door());
        var in = App.signIn(browser, person.identifier());
        assertThat(in.status()).isEqualTo(303);
        return browser.open("").location().endsWith(App.PATH);
    }

    private static Page drop(Page page, String password, String code) {
        return page.submit(App.PATH, "current", password, "code", code);
    }

    private int audited(String event) {
        return rows.count(
                firm.firm().system(), "select count(*) from audit_entry where event = ?", event);
    }
}
