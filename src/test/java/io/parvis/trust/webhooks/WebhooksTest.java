package io.parvis.trust.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.domains.DomainActivated;
import io.parvis.people.domains.DomainId;
import io.parvis.platform.jobs.Jobs;
import io.parvis.platform.kernel.Events;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the program behind a webhook is told, and how it knows that we told it.
@ParvisTest
class WebhooksTest {

    private static final List<String> UPDATES = List.of("client.updated");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Events events;
    @Autowired SettableClock clock;

    Cast firm;
    Visitor admin;
    Subscribed hook;
    Course course;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        hook = Subscribed.to(admin, UPDATES, false);
        course = new Course(firm, web, jobs);
    }

    @AfterEach
    void close() {
        hook.close();
    }

    @Test
    void areToldWhatHappenedAndWhereToReadIt() {
        course.change("Huy");
        course.goRound();

        var asked = hook.provider().last();
        var id = firm.bakery().id().toString();
        assertThat(asked.method() + " " + asked.target()).isEqualTo("POST /hooks");
        assertThat(asked.type()).startsWith("application/json");
        assertThat(hook.bodies()).hasSize(1);
        assertThat(hook.bodies().getFirst().get("type").asString()).isEqualTo("client.updated");
        assertThat(hook.bodies().getFirst().at("/data/id").asString()).isEqualTo(id);
        assertThat(hook.bodies().getFirst().at("/data/url").asString())
                .endsWith("/api/v1/clients/" + id);
        assertThat(asked.body()).doesNotContain("Huy", firm.bakery().name());
        assertThat(asked.header("webhook-timestamp"))
                .isEqualTo("" + SettableClock.START.getEpochSecond());
        assertThat(asked.header("webhook-signature"))
                .isEqualTo(
                        Signature.of(
                                asked.header("webhook-id"),
                                SettableClock.START,
                                asked.body(),
                                List.of(hook.secret())));
        course.goRound();
        assertThat(hook.provider().asked()).hasSize(1);
        assertThat(hook.states()).containsExactly("Remis");
    }

    @Test
    void areNotToldWhatDidNotHappen() {
        assertThatThrownBy(() ->
                        rows.as(
                                firm.admin().actor(),
                                _ -> {
                                    var domain = new DomainId(firm.bakery().id());
                                    events.publish(new DomainActivated(domain));
                                    throw new IllegalStateException("no");
                                }))
                .hasMessage("no");
        course.goRound();

        assertThat(hook.provider().asked()).isEmpty();
        assertThat(admin.open(hook.path()).text()).contains("Rien n'a encore été envoyé");
    }

    @Test
    void areToldAgainUnderTheSameIdWhenTheProgramDiesBeforeItNotesTheAnswer() {
        course.change("Huy");
        course.goRound();
        sql("update webhook_delivery set state = 'WAITING', attempts = 0, tried_at = null");
        course.goRound();

        assertThat(hook.provider().asked()).hasSize(2);
        assertThat(hook.provider().asked().getFirst().header("webhook-id"))
                .isEqualTo(hook.provider().last().header("webhook-id"));
    }

    @Test
    void areTriedOutAtOnce() {
        hook.provider().answering(202, "thanks");

        var tried = admin.post(hook.path() + "/trial").follow();

        assertThat(hook.types()).containsExactly("ping");
        assertThat(tried.main()).contains("ping", "thanks", "202");
        course.goRound();
        assertThat(hook.provider().asked()).hasSize(1);
    }

    @Test
    void signWithBothSecretsForADay() {
        var renewed = Subscribed.secret(admin.post(hook.path() + "/secret"));
        course.change("Huy");
        course.goRound();
        assertThat(signedWith(List.of(renewed, hook.secret()))).isTrue();

        clock.pass(Duration.ofHours(24));
        course.change("Ath");
        course.goRound();
        assertThat(signedWith(List.of(renewed))).isTrue();
    }

    @Test
    void keepTheirSecretUnreadable() {
        assertThat(admin.open(hook.path()).source()).doesNotContain(hook.secret());
        var sealed =
                rows.as(
                        firm.firm().system(),
                        jdbc ->
                                jdbc.sql("select secret from webhook_secret")
                                        .query(byte[].class)
                                        .single());
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(hook.secret());
        assertThat(rows.count(firm.admin().actor(), "select count(*) from webhook_secret"))
                .isZero();
    }

    private boolean signedWith(List<String> secrets) {
        var asked = hook.provider().last();
        return asked.header("webhook-signature")
                .equals(
                        Signature.of(
                                asked.header("webhook-id"),
                                clock.instant(),
                                asked.body(),
                                secrets));
    }

    private void sql(String statement) {
        rows.as(firm.firm().system(), jdbc -> jdbc.sql(statement).update());
    }
}
