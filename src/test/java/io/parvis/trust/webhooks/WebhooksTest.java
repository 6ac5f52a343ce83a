package io.parvis.trust.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.people.domains.DomainActivated;
import io.parvis.people.domains.DomainId;
import io.parvis.platform.jobs.Jobs;
import io.parvis.platform.kernel.Events;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class WebhooksTest {

    private static final List<String> UPDATES = List.of("client.updated");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Events events;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    Cast firm;
    Visitor admin;
    Subscribed hook;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        hook = Subscribed.to(admin, UPDATES, false);
    }

    @AfterEach
    void close() {
        hook.close();
    }

    @Test
    void areToldWhatHappenedAndWhereToReadIt() {
        change("Huy");
        goRound();

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
        goRound();
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
        goRound();

        assertThat(hook.provider().asked()).isEmpty();
        assertThat(admin.open(hook.path()).text()).contains("Rien n'a encore été envoyé");
    }

    @Test
    void areToldAgainUnderTheSameIdWhenTheProgramDiesBeforeItNotesTheAnswer() {
        change("Huy");
        goRound();
        sql("update webhook_delivery set state = 'WAITING', attempts = 0, tried_at = null");
        goRound();

        assertThat(hook.provider().asked()).hasSize(2);
        assertThat(hook.provider().asked().getFirst().header("webhook-id"))
                .isEqualTo(hook.provider().last().header("webhook-id"));
    }

    @Test
    void areToldInOrderAndWhatFailsHoldsUpTheRest() {
        hook.provider().answering(500, "no database\0");
        change("Huy");
        change("Ath");
        goRound();
        goRound();
        assertThat(hook.provider().asked()).hasSize(1);
        assertThat(hook.states()).containsExactly("En attente", "En attente");
        assertThat(admin.open(hook.path()).column("Réponse")).containsExactly("", "500");

        hook.provider().answering(204, "");
        clock.pass(Duration.ofSeconds(9));
        goRound();
        assertThat(hook.provider().asked()).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        goRound();

        assertThat(hook.states()).containsExactly("Remis", "Remis");
        var ids = hook.provider().asked().stream().map(one -> one.header("webhook-id")).toList();
        assertThat(ids).hasSize(3);
        assertThat(ids.get(1)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(2));
    }

    @Test
    void areGivenUpAfterADayAndTheAdministratorsAreTold() {
        hook.provider().answering(503, "");
        change("Huy");
        change("Ath");
        waitInVain();

        assertThat(hook.provider().asked()).hasSize(9);
        var mail = mailbox.last(firm.admin().identifier());
        assertThat(mail.subject()).contains("Accounting");
        assertThat(mail.body()).contains(hook.path());
        admin = web.as(firm.admin());
        assertThat(admin.open(hook.path()).text()).contains("Abandonné");
        change("Mons");
        goRound();
        assertThat(hook.provider().asked()).hasSize(9);

        hook.provider().answering(200, "");
        admin.delete(hook.path() + "/pause");
        goRound();
        assertThat(states(admin)).containsExactly("Remis", "Remis", "Échoué");
        assertThat(hook.provider().asked()).hasSize(11);
    }

    @Test
    void waitWhileTheyArePaused() {
        admin.post(hook.path() + "/pause");
        change("Huy");
        goRound();
        assertThat(hook.provider().asked()).isEmpty();

        admin.delete(hook.path() + "/pause");
        goRound();
        assertThat(hook.types()).isEqualTo(UPDATES);
    }

    @Test
    void sendAgainByHandAndLeaveOut() {
        hook.provider().answering(500, "<b>no</b>");
        change("Huy");
        change("Ath");
        goRound();
        var first = message(1);

        var sent = admin.post(first + "/repetition").follow();
        assertThat(sent.main()).contains("500", "<b>no</b>", "client.updated");
        assertThat(hook.provider().asked()).hasSize(2);

        assertThat(admin.post(first + "/omission").status()).isEqualTo(303);
        assertThat(admin.post(first + "/omission").status()).isEqualTo(422);
        hook.provider().answering(200, "");
        goRound();
        assertThat(hook.states()).containsExactly("Remis", "Échoué");
        assertThat(admin.post(first + "/repetition").follow().flash()).contains("200");
        assertThat(hook.states()).containsExactly("Remis", "Remis");
    }

    @Test
    void areTriedOutAtOnce() {
        hook.provider().answering(202, "thanks");

        var tried = admin.post(hook.path() + "/trial").follow();

        assertThat(hook.types()).containsExactly("ping");
        assertThat(tried.main()).contains("ping", "thanks", "202");
        goRound();
        assertThat(hook.provider().asked()).hasSize(1);
    }

    @Test
    void signWithBothSecretsForADay() {
        var renewed = Subscribed.secret(admin.post(hook.path() + "/secret"));
        change("Huy");
        goRound();
        assertThat(signedWith(List.of(renewed, hook.secret()))).isTrue();

        clock.pass(Duration.ofHours(24));
        change("Ath");
        goRound();
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

    @Test
    void reachNothingInside() {
        for (var url :
                List.of("https://127.0.0.1/", "https://169.254.169.254/x", "https://[::1]/")) {
            var refused = Subscribed.make(admin, UUID.randomUUID(), url, "types", UPDATES);
            assertThat(refused.fieldError("url")).as(url).contains("réseau du serveur");
        }
        assertThat(
                        Subscribed.make(
                                        admin,
                                        UUID.randomUUID(),
                                        "http://93.184.215.14/",
                                        "types",
                                        UPDATES)
                                .fieldError("url"))
                .contains("https://");
        sql("update webhook set url = 'https://127.0.0.1/'");
        change("Huy");
        goRound();

        assertThat(hook.states()).containsExactly("En attente");
        assertThat(admin.open(hook.path()).column("Réponse").getFirst())
                .contains("réseau du serveur");
    }

    @Test
    void wantAName() {
        var form = admin.open("/settings/webhooks/new");
        assertThat(form.submit("/settings/webhooks", "name", "").fieldError("name")).isNotEmpty();
        assertThat(
                        Subscribed.make(
                                        admin,
                                        UUID.randomUUID(),
                                        hook.provider().address(),
                                        "types",
                                        "all.things")
                                .main())
                .contains("Choisissez-en au moins un");
        var twice = Subscribed.make(admin, hook.id(), hook.provider().address(), "types", UPDATES);
        assertThat(twice.follow().flash()).contains("déjà");
        assertThat(admin.open("/settings/webhooks").rows()).hasSize(1);
    }

    @Test
    void overwriteNobodysChange() {
        var page = admin.open(hook.path());
        assertThat(page.submit(hook.path(), "name", "Books").status()).isEqualTo(303);
        assertThat(page.submit(hook.path(), "name", "Late").main()).contains("entre-temps");
        assertThat(admin.open("/settings/webhooks").column("Nom")).containsExactly("Books");
    }

    @Test
    void areTheFirmsOwnAndForAdministrators() {
        change("Huy");
        var message = message(0);
        var foreign = web.as(world.freshFirm().admin());

        assertThat(web.as(firm.clerk()).open("/settings/webhooks").status()).isEqualTo(403);
        assertThat(foreign.open(hook.path()).status()).isEqualTo(404);
        assertThat(foreign.open(message).status()).isEqualTo(404);
        assertThat(foreign.post(message + "/repetition").status()).isEqualTo(404);
        assertThat(foreign.post(hook.path() + "/secret").status()).isEqualTo(404);
        assertThat(foreign.delete(hook.path()).status()).isEqualTo(404);
        assertThat(hook.provider().asked()).isEmpty();
        try (var second = Subscribed.to(admin, UPDATES, false)) {
            var elsewhere = message.replace(hook.id().toString(), second.id().toString());
            assertThat(admin.open(elsewhere).status()).isEqualTo(404);
        }
    }

    @Test
    void goWithTheirLogAndForgetItAfterAMonth() {
        change("Huy");
        goRound();
        clock.pass(Duration.ofDays(31));
        jobs.run("webhook-log");
        admin = web.as(firm.admin());
        assertThat(admin.open(hook.path()).text()).contains("Rien n'a encore été envoyé");

        change("Ath");
        admin.delete(hook.path());
        goRound();
        assertThat(hook.provider().asked()).hasSize(1);
        assertThat(admin.open("/settings/webhooks").rows()).isEmpty();
        change("Mons");
    }

    // After a day the session that made the webhook is over.
    private List<String> states(Visitor reader) {
        return reader.open(hook.path()).column("État");
    }

    private void waitInVain() {
        goRound();
        for (int attempt = 1; Patience.after(attempt).isPresent(); attempt++) {
            clock.pass(Patience.after(attempt).orElseThrow());
            goRound();
        }
    }

    // The newest stands first.
    private String message(int place) {
        return admin.open(hook.path())
                .all("main table a")
                .get(place)
                .attr("href")
                .replaceFirst(".*/office", "");
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

    private void change(String city) {
        var changed =
                web.program(firm.firm(), List.of("clients:write"))
                        .sending("If-Match", "*")
                        .call(
                                "PATCH",
                                "/api/v1/clients/" + firm.bakery().id(),
                                "{\"city\": \"" + city + "\"}");
        assertThat(changed.status()).as(changed.source()).isEqualTo(200);
    }

    private void sql(String statement) {
        rows.as(firm.firm().system(), jdbc -> jdbc.sql(statement).update());
    }

    private void goRound() {
        jobs.run("webhooks");
    }
}
