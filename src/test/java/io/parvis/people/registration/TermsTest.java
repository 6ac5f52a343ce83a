package io.parvis.people.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The terms, from the draft to the day a member is asked again.
@ParvisTest
class TermsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    Cast firm;
    FrontDesk desk;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        desk = new FrontDesk(firm, web);
    }

    @Test
    void areSeenByNobodyBeforeTheyArePublished() {
        var admin = web.as(firm.admin());
        admin.open("/settings/terms").submit("/settings/terms", "fr", "Un brouillon");
        assertThat(desk.visitor().open("/terms").status()).isEqualTo(404);

        admin.open("/settings/terms").submit("/settings/terms/publication");
        assertThat(desk.visitor().open("/terms").main()).contains("Un brouillon");
        assertThat(web.as(firm.clerk()).open("/settings/terms").status()).isEqualTo(403);
    }

    @Test
    void areNotPublishedWithoutALanguageInWhichNewcomersAreReceived() {
        desk.publish("Conditions", false);
        desk.open();
        var admin = web.as(firm.admin());
        admin.open("/settings/terms")
                .submit("/settings/terms", "fr", "Nouvelles", "nl", "", "en", "");
        var refused = admin.open("/settings/terms").submit("/settings/terms/publication");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.summary()).contains("néerlandais");
    }

    @Test
    void stayAsTheyWerePublished() {
        desk.publish("Conditions", false);
        var system = firm.firm().system();
        assertThatThrownBy(() ->
                        rows.as(
                                system,
                                jdbc ->
                                        jdbc.sql("update terms_version set text_fr = 'x'")
                                                .update()))
                .rootCause()
                .hasMessageContaining("never changed");
        assertThatThrownBy(() ->
                        rows.as(system, jdbc -> jdbc.sql("delete from terms_version").update()))
                .rootCause()
                .hasMessageContaining("never changed");
    }

    @Test
    void areAcceptedAgainAtTheNextSignInWhereTheFirmAsks() {
        desk.publish("Conditions", false);
        var before = signedIn(firm.owner());
        clock.pass(Duration.ofMinutes(1));
        assertThat(signedIn(firm.owner()).open("").status()).isEqualTo(200);

        desk.publish("Conditions nouvelles", true);
        assertThat(before.open("").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(1));
        var owner = signedIn(firm.owner());
        var asked = owner.open("/members").follow();
        assertThat(asked.main()).contains("Conditions nouvelles");
        assertThat(asked.submit("/terms/consent").fieldError("accepted")).contains("Cochez");

        assertThat(asked.submit("/terms/consent", "accepted", "true").status()).isEqualTo(303);
        assertThat(owner.open("/members").status()).isEqualTo(200);
        var page = web.as(firm.clerk()).open("/clients/" + firm.bakery().id());
        assertThat(page.main()).contains("Version 2", firm.owner().name());
    }

    @Test
    void areAcceptedByThePersonAndByNobodyInTheirPlace() {
        desk.publish("Conditions", true);
        clock.pass(Duration.ofMinutes(1));
        var clerk = web.as(firm.clerk());
        clerk.post(
                "/domains/" + firm.bakery().id() + "/stay",
                "member",
                firm.member().id(),
                "reason",
                "A question");
        var portal = "site:" + firm.member().door();
        assertThat(clerk.open(portal).status()).isEqualTo(200);
        assertThat(clerk.open(portal + "/terms/consent").status()).isEqualTo(403);
        assertThat(clerk.post(portal + "/terms/consent", "accepted", "true").status())
                .isEqualTo(403);
        assertThat(signedIn(firm.member()).open("").location()).endsWith("/terms/consent");
    }

    private Visitor signedIn(Person person) {
        var visitor = web.signedOut(firm.firm(), Realm.CLIENT);
        var entered =
                visitor.open("/sign-in")
                        .submit(
                                "/sign-in",
                                "identifier",
                                person.identifier(),
                                "password",
                                World.PASSWORD);
        assertThat(entered.status()).isEqualTo(303);
        return visitor;
    }
}
