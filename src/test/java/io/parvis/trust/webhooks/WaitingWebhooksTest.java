package io.parvis.trust.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of messages that nobody takes.
@ParvisTest
class WaitingWebhooksTest {

    private static final List<String> UPDATES = List.of("client.updated");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Jobs jobs;
    @Autowired Mailbox mailbox;
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
    void areToldInOrderAndWhatFailsHoldsUpTheRest() {
        hook.provider().answering(500, "no database\0");
        course.change("Huy");
        course.change("Ath");
        course.goRound();
        course.goRound();
        assertThat(hook.provider().asked()).hasSize(1);
        assertThat(hook.states()).containsExactly("En attente", "En attente");
        assertThat(admin.open(hook.path()).column("Réponse")).containsExactly("", "500");

        hook.provider().answering(204, "");
        clock.pass(Duration.ofSeconds(9));
        course.goRound();
        assertThat(hook.provider().asked()).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        course.goRound();

        assertThat(hook.states()).containsExactly("Remis", "Remis");
        var ids = hook.provider().asked().stream().map(one -> one.header("webhook-id")).toList();
        assertThat(ids).hasSize(3);
        assertThat(ids.get(1)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(2));
    }

    @Test
    void areGivenUpAfterADayAndTheAdministratorsAreTold() {
        hook.provider().answering(503, "");
        course.change("Huy");
        course.change("Ath");
        waitInVain();

        assertThat(hook.provider().asked()).hasSize(9);
        var mail = mailbox.last(firm.admin().identifier());
        assertThat(mail.subject()).contains("Accounting");
        assertThat(mail.body()).contains(hook.path());
        admin = web.as(firm.admin());
        assertThat(admin.open(hook.path()).text()).contains("Abandonné");
        course.change("Mons");
        course.goRound();
        assertThat(hook.provider().asked()).hasSize(9);

        hook.provider().answering(200, "");
        admin.delete(hook.path() + "/pause");
        course.goRound();
        assertThat(states(admin)).containsExactly("Remis", "Remis", "Échoué");
        assertThat(hook.provider().asked()).hasSize(11);
    }

    @Test
    void waitWhileTheyArePaused() {
        admin.post(hook.path() + "/pause");
        course.change("Huy");
        course.goRound();
        assertThat(hook.provider().asked()).isEmpty();

        admin.delete(hook.path() + "/pause");
        course.goRound();
        assertThat(hook.types()).isEqualTo(UPDATES);
    }

    @Test
    void sendAgainByHandAndLeaveOut() {
        hook.provider().answering(500, "<b>no</b>");
        course.change("Huy");
        course.change("Ath");
        course.goRound();
        var first = hook.message(1);

        var sent = admin.post(first + "/repetition").follow();
        assertThat(sent.main()).contains("500", "<b>no</b>", "client.updated");
        assertThat(hook.provider().asked()).hasSize(2);

        assertThat(admin.post(first + "/omission").status()).isEqualTo(303);
        assertThat(admin.post(first + "/omission").status()).isEqualTo(422);
        hook.provider().answering(200, "");
        course.goRound();
        assertThat(hook.states()).containsExactly("Remis", "Échoué");
        assertThat(admin.post(first + "/repetition").follow().flash()).contains("200");
        assertThat(hook.states()).containsExactly("Remis", "Remis");
    }

    // After a day the session that made the webhook is over.
    private List<String> states(Visitor reader) {
        return reader.open(hook.path()).column("État");
    }

    private void waitInVain() {
        course.goRound();
        for (int attempt = 1; Patience.after(attempt).isPresent(); attempt++) {
            clock.pass(Patience.after(attempt).orElseThrow());
            course.goRound();
        }
    }
}
