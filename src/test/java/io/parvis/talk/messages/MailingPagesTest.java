package io.parvis.talk.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Messages as an employee writes them. The bakery reads French; the starting and the shielded client Dutch; the blocked
/// one English.
@ParvisTest
class MailingPagesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    Cast cast;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
    }

    private Page write(Object... more) {
        var form = admin.open("/messages/new");
        var category = form.all("select[name=category] option").eachAttr("value").getFirst();
        var typed = new LinkedHashMap<Object, Object>();
        typed.put("category", category);
        typed.put("reach", "EVERYONE");
        typed.put("subjectFr", "Fermeture");
        typed.put("textFr", "Bonjour {contact}, nous fermons.");
        typed.put("subjectNl", "Sluiting");
        typed.put("textNl", "Dag {contact}, wij sluiten.");
        for (var i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        var sent = new ArrayList<Object>();
        typed.forEach((name, value) -> sent.addAll(List.of(name, value)));
        return form.submit("/messages", sent.toArray());
    }

    private static String path(Page draft) {
        return draft.all("form[action$=/sending]").attr("action").replace("/sending", "");
    }

    private void send(Page draft) {
        assertThat(draft.submit("/sending").status()).isEqualTo(303);
        jobs.run(Rounds.JOB);
    }

    @Test
    @Proves({"CLI-53", "CLI-54", "CLI-56"})
    void areCheckedBeforeTheyAreSent() {
        var draft = write().follow();
        assertThat(draft.main()).contains("Rien n'est encore envoyé");
        // The helped domain is for its functions only, and the admin holds none there: not even
        // counted.
        assertThat(draft.all("#samples").text())
                .contains("Bonjour " + cast.owner().name() + ", nous fermons.")
                .contains("Dag " + cast.twice().name() + ", wij sluiten.");
        assertThat(draft.all("#left-out").text())
                .contains(cast.blocked().name(), "Pas de texte dans sa langue")
                .doesNotContain(cast.shielded().name(), cast.helped().name());
        assertThat(mailbox.of(cast.owner().identifier())).isEmpty();
        assertThat(draft.buttons()).contains("Envoyer à 2 clients");
    }

    @Test
    @Proves({"CLI-25", "CLI-53", "CLI-61"})
    void goToEachClientInItsLanguageAndMakeATicket() {
        var draft = write().follow();
        send(draft);
        var french = mailbox.last(cast.owner().identifier());
        assertThat(french.subject()).isEqualTo("Fermeture");
        assertThat(french.body()).contains("nous fermons.", "Répondez ici");
        var dutch = mailbox.last(cast.twice().identifier());
        assertThat(dutch.subject()).isEqualTo("Sluiting");

        var ticket = web.as(cast.owner()).open("site:" + french.link());
        assertThat(ticket.heading()).isEqualTo("Fermeture");
        assertThat(ticket.main()).contains("Bonjour " + cast.owner().name() + ", nous fermons.");
        var report = admin.open("site:" + path(draft));
        assertThat(report.column("État"))
                .containsOnly("Envoyé", "Écarté Pas de texte dans sa langue");
        assertThat(report.column("Client").toString())
                .contains(cast.bakery().name(), cast.starting().name())
                .doesNotContain(cast.shielded().name());
    }

    @Test
    @Proves("CLI-55")
    void comeBackToTheResponsibleOrToTheAuthor() {
        send(write("reach", "CHOSEN", "codes", cast.bakery().code(), "returns", "true").follow());
        answer();
        assertThat(web.as(cast.clerk()).open("/tickets").column("Objet")).contains("Fermeture");
        assertThat(admin.open("/tickets").main()).doesNotContain("Fermeture");
    }

    private void answer() {
        var owner = web.as(cast.owner());
        var path = mailbox.last(cast.owner().identifier()).link();
        owner.open("site:" + path).submit("/messages", "text", "D'accord");
    }

    @Test
    @Proves({"CLI-55", "CLI-61"})
    void areReportedAsAnswered() {
        var page =
                write("reach", "CHOSEN", "codes", cast.bakery().code(), "returns", "false")
                        .follow();
        var path = path(page);
        send(page);
        answer();
        assertThat(admin.open("/tickets").column("Objet")).contains("Fermeture");
        assertThat(admin.open("site:" + path).column("État")).containsExactly("Répondu");
        assertThat(admin.open("site:" + path + "?state=QUEUED").main())
                .contains("Aucun destinataire ici");
    }

    @Test
    void goOutOnceHoweverOftenTheProgramBeginsAnew() {
        var draft = write().follow();
        send(draft);
        clock.pass(Rounds.PAUSE.multipliedBy(2));
        jobs.run(Rounds.JOB);
        jobs.run(Rounds.JOB);
        assertThat(mailbox.of(cast.owner().identifier())).hasSize(1);
        assertThat(draft.submit("/sending").status()).isEqualTo(422);
    }

    @Test
    void waitWhileTheyArePausedAndGoOnAfterwards() {
        var draft = write().follow();
        var path = path(draft);
        draft.submit("/sending");
        admin.open("site:" + path).submit("/pause");
        jobs.run(Rounds.JOB);
        assertThat(mailbox.of(cast.owner().identifier())).isEmpty();
        assertThat(admin.open("site:" + path).main()).contains("En pause", "0 sur 2");
        admin.open("site:" + path).submit("/pause");
        jobs.run(Rounds.JOB);
        assertThat(mailbox.of(cast.owner().identifier())).hasSize(1);
        assertThat(admin.open("site:" + path).main()).contains("2 sur 2");
    }

    @Test
    void refuseCodesThatNobodyHas() {
        var refused = write("reach", "CHOSEN", "codes", "C-NOBODY");
        assertThat(refused.fieldError("codes")).isEqualTo("Il n'y a pas de client C-NOBODY.");
        var shielded = write("reach", "CHOSEN", "codes", cast.shielded().code());
        assertThat(shielded.status()).isEqualTo(422);
        assertThat(write("reach", "CHOSEN", "codes", "").fieldError("codes")).isNotEmpty();
    }

    @Test
    @Proves({"CLI-59", "CLI-60"})
    void areFilledInFromTemplates() {
        admin.open("/answer-templates/new")
                .submit("/answer-templates", "name", "Congés", "textFr", "Bonjour {contact} !");
        var form = admin.open("/messages/new");
        var insert = form.all("[data-stamps=f-textFr]");
        assertThat(insert.text()).isEqualTo("Congés");
        assertThat(insert.attr("data-stamp")).isEqualTo("Bonjour {contact} !");
        var begun = admin.open("site:" + form.all("a[href*=template=]").attr("href"));
        assertThat(begun.value("textFr")).isEqualTo("Bonjour {contact} !");
    }

    @Test
    void letAClientUnsubscribeFromOffersOnly() {
        send(write("promotional", "true").follow());
        var body = mailbox.last(cast.owner().identifier()).body();
        var link =
                body.substring(body.indexOf("/" + cast.firm().slug() + "/portal/unsubscribe/"))
                        .lines()
                        .findFirst()
                        .orElseThrow();
        var stranger = web.at("").speaking("fr");
        var asked = stranger.open("site:" + link.strip());
        assertThat(asked.heading()).isEqualTo("Plus d'offres ?");
        assertThat(write("promotional", "true").follow().main()).doesNotContain("désinscrit");
        var done = asked.submit(link.strip());
        assertThat(done.heading()).isEqualTo("Vous êtes désinscrit");

        var offer = write("promotional", "true").follow();
        assertThat(offer.all("#left-out").text())
                .contains(cast.bakery().name(), "S'est désinscrit");
        assertThat(write().follow().all("#samples").text()).contains("nous fermons");
        var wrong = stranger.open("site:" + cast.owner().door() + "/unsubscribe/nothing");
        assertThat(wrong.status()).isEqualTo(410);
    }

    @Test
    void areChangedAndThrownAwayWhileTheyAreDrafts() {
        var draft = write().follow();
        var edit = admin.open("site:" + draft.link("Modifier").orElseThrow());
        var changed =
                edit.submit(edit.actions().getLast(), "textFr", "Bonjour, tout change.").follow();
        assertThat(changed.all("#samples").text()).contains("tout change");
        var path = edit.actions().getLast();
        var list = admin.delete("site:" + path).follow();
        assertThat(list.main()).doesNotContain("Fermeture");
    }

    @Test
    void areNotTheOtherFirms() {
        var draft = write().follow();
        var path = draft.all("form[action$=/sending]").attr("action");
        var id = path.replaceAll(".*/messages/([^/]+)/sending", "$1");
        var stranger = web.as(world.freshFirm().admin());
        assertThat(stranger.open("/messages/" + id).status()).isEqualTo(404);
        assertThat(stranger.post("/messages/" + id + "/sending").status()).isEqualTo(404);
        assertThat(stranger.open("/messages").main()).doesNotContain("Fermeture");
        assertThat(web.as(cast.clerk()).open("/messages/" + id).status()).isEqualTo(403);
    }
}
