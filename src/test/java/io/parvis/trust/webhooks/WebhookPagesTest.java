package io.parvis.trust.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Where administrators keep their webhooks, and what they may not enter there.
@ParvisTest
class WebhookPagesTest {

    private static final List<String> UPDATES = List.of("client.updated");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
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
        course.change("Huy");
        course.goRound();

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
        course.change("Huy");
        var message = hook.message(0);
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
        course.change("Huy");
        course.goRound();
        clock.pass(Duration.ofDays(31));
        jobs.run("webhook-log");
        admin = web.as(firm.admin());
        assertThat(admin.open(hook.path()).text()).contains("Rien n'a encore été envoyé");

        course.change("Ath");
        admin.delete(hook.path());
        course.goRound();
        assertThat(hook.provider().asked()).hasSize(1);
        assertThat(admin.open("/settings/webhooks").rows()).isEmpty();
        course.change("Mons");
    }

    private void sql(String statement) {
        rows.as(firm.firm().system(), jdbc -> jdbc.sql(statement).update());
    }
}
