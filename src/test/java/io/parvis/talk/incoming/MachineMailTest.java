package io.parvis.talk.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Mail that machines write: it is noted, changes nothing, and is never answered.
@ParvisTest
class MachineMailTest extends PostRoom {

    @Test
    void notesWhatMachinesWriteAndAnswersNothing() throws Exception {
        var ticket = ask("Machine", "Bonjour");
        answer(ticket, "Nous voici.");
        var before = queued();
        for (var name : List.of("auto-submitted", "auto-precedence", "auto-subject-nl", "loop")) {
            box.drop(corpus(name, ticket, cast.owner()));
        }
        box.read();
        assertThat(messages(ticket)).isEqualTo(2);
        assertThat(queued()).isEqualTo(before);
        var page = office(ticket);
        assertThat(page.main()).contains("En attente du client");
        assertThat(web.as(cast.clerk()).open("/incoming-mail").rows()).isEmpty();
        assertThat(web.as(cast.clerk()).open("/incoming-mail?all=true").column("État"))
                .hasSize(4)
                .contains("Noté Réponse automatique", "Noté Notre propre e-mail");
    }

    @Test
    void tellsTheTicketThatAMailCouldNotBeBrought() throws Exception {
        var ticket = ask("Retour", "Bonjour");
        answer(ticket, "Nous voici.");
        box.drop(corpus("bounce", ticket, cast.owner()));
        box.read();
        assertThat(office(ticket).all("#history").text())
                .contains("n'a pas pu remettre un e-mail", "user unknown");
    }

    @Test
    void endsALoopThatNoMailAdmits() throws Exception {
        var ticket = ask("Boucle", "Bonjour");
        var address = address(ticket, cast.owner());
        for (int turn = 0; turn < Judging.MOST_IN_AN_HOUR + 3; turn++) {
            box.drop(
                    mail(
                            address,
                            cast.owner().identifier(),
                            "<turn" + turn + "@x>",
                            "Tour " + turn));
        }
        box.read();
        assertThat(messages(ticket)).isEqualTo(1 + Judging.MOST_IN_AN_HOUR);
        assertThat(web.as(cast.clerk()).open("/incoming-mail").rows()).hasSize(3);
        clock.pass(Duration.ofHours(2));
        receive(address, cast.owner(), "Plus tard");
        assertThat(count(ticket, "Plus tard")).isEqualTo(1);
    }

    @Test
    void saysInTheReportOfAMessageWhomItDidNotReach() throws Exception {
        var admin = web.as(cast.admin());
        var form = admin.open("/messages/new");
        var category = form.all("select[name=category] option").eachAttr("value").getFirst();
        var written =
                form.submit(
                        "/messages",
                        "category",
                        category,
                        "reach",
                        "EVERYONE",
                        "subjectFr",
                        "Fermeture",
                        "textFr",
                        "Nous fermons.");
        var path = "site:" + written.location();
        admin.open(path).submit("/sending");
        program.getBean(io.parvis.platform.jobs.Jobs.class).run("messages");
        assertThat(line(path)).contains("Envoyé");
        box.carry();
        var told = box.last(cast.owner().identifier());
        var bounce = Files.readString(MAILS.resolve("bounce.eml"));
        var ticket = told.getHeader("References", null).replaceFirst("<([^.]+).*", "$1");
        // What comes back from an employee says nothing of the client.
        box.drop(bounce.replace("tickets+abc@parvis.example", address(ticket, cast.clerk())));
        box.read();
        assertThat(office(ticket).all("#history").text()).contains("user unknown");
        assertThat(line(path)).contains("Envoyé");
        var address = told.getReplyTo()[0].toString();
        box.drop(bounce.replace("tickets+abc@parvis.example", address).replace("<dsn@", "<dsn2@"));
        box.read();

        assertThat(line(path)).contains("Non remis", "user unknown");
        assertThat(admin.open(path + "?state=BOUNCED").rows()).hasSize(1);
        assertThat(web.as(world.alma().admin()).open(path).status()).isIn(303, 404);
    }

    private String line(String path) {
        return web.as(cast.admin()).open(path).rows().stream()
                .map(row -> row.text())
                .filter(row -> row.contains(cast.bakery().name()))
                .findFirst()
                .orElseThrow();
    }
}
