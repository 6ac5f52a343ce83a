package io.parvis.people.generating;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Portals of many workers, generated together.
@ParvisTest
class PortalBatchTest {

    private static final String PATH = "/workers/portals";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Mailbox mailbox;

    private Cast firm;
    private Visitor clerk;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        clerk = web.as(firm.clerk());
    }

    @Test
    @Proves({"PORT-27", "PORT-35", "PORT-36", "D13"})
    void makesEachPortalByItselfAndSaysWhoGotNoneAndWhy() {
        var anna = worker("Anna", mail("anna"));
        var bert = worker("Bert", "");
        var carl = worker("Carl", mail("ANNA"));
        var dora = worker("Dora", firm.worker().identifier());
        var page = clerk.open(PATH);
        assertThat(page.rows()).hasSize(4);
        assertThat(page.all("tr:has(.missing) .main a").eachText()).containsExactly("Bert");
        assertThat(page.all(".bulk-actions button").eachText().getLast())
                .isEqualTo("Générer les portails");
        var ordered = page.submit(PATH, "ids", List.of(anna, bert, carl, dora));
        assertThat(ordered.status()).isEqualTo(303);
        assertThat(ordered.follow().all("progress").attr("value")).isEqualTo("0");
        jobs.run(Rounds.JOB);
        var report = ordered.follow();
        assertThat(report.all("progress")).isEmpty();
        assertThat(report.main()).contains("1 sur 4");
        assertThat(left(report))
                .containsExactlyInAnyOrder(
                        "Bert Pas d'adresse e-mail : aucun portail ne peut être généré",
                        other(report, "Carl", "Anna")
                                + " Un autre intervenant de la sélection a la même adresse e-mail",
                        "Dora Un autre intervenant se connecte avec cette adresse e-mail");
        // Who is left is left to try again with, and nobody gets two.
        mend(bert, mail("bert"));
        var again = order(List.of(anna, bert));
        jobs.run(Rounds.JOB);
        var second = again.follow();
        assertThat(second.main()).contains("1 sur 2");
        assertThat(mailbox.of(mail("bert"))).hasSize(1);
        assertThat(made()).isEqualTo(2);
    }

    @Test
    @Proves({"PORT-32", "PORT-33", "PORT-46", "PORT-55"})
    void mailsTheWayInFromTheAddressThatWasChosen() {
        var anna = worker("Anna", mail("anna"));
        var sender = "portals@" + firm.firm().slug() + ".example";
        var wrong = clerk.post(PATH, "ids", List.of(anna), "sender", sender);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.main()).contains("n'écrit pas depuis cette adresse");
        usable(sender);
        clerk.open(PATH).submit(PATH, "ids", List.of(anna), "sender", sender).follow();
        jobs.run(Rounds.JOB);
        var letter = mailbox.last(mail("anna"));
        assertThat(letter.body()).contains(mail("anna"));
        assertThat(from(mail("anna"))).isEqualTo(sender);
        var door = web.at(firm.worker().door());
        var in =
                door.post("/sign-in", "identifier", mail("anna"), "password", letter.password())
                        .follow()
                        .follow()
                        .submit(
                                "/password",
                                "old",
                                letter.password(),
                                "password",
                                World.PASSWORD,
                                "again",
                                World.PASSWORD);
        assertThat(in.status()).isEqualTo(303);
        assertThat(door.open("").heading()).contains("Anna");
    }

    @Test
    @Proves("PORT-35")
    void takesEverybodyWhomTheFilterFinds() {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into worker (id, number, nature, name, email, country, language, created_at)
                                        select gen_random_uuid(), 'N' || n, 'EMPLOYEE', 'North ' || n,
                                               'north' || n || '@' || cast(? as text), 'BE', 'fr', current_moment()
                                          from generate_series(1, 130) n
                                        """)
                                .param(firm.firm().slug() + ".example")
                                .update());
        worker("South", mail("south"));
        var page = clerk.open(PATH + "?q=north");
        assertThat(page.rows()).hasSize(100);
        assertThat(clerk.open("site:" + page.link("Suivant").orElseThrow()).rows()).hasSize(30);
        var ordered = page.submit(PATH, "every", "true");
        jobs.run(Rounds.JOB);
        assertThat(ordered.follow().main()).contains("130 sur 130");
        assertThat(mailbox.of(mail("south"))).isEmpty();
        assertThat(clerk.open(PATH).all("#list tbody .main").eachText()).containsExactly("South");
    }

    @Test
    void printsASheetForThoseWithoutAnAddress() {
        var anna = worker("Anna", mail("anna"));
        var bert = worker("Bert", "");
        var ordered = order(List.of(anna, bert));
        jobs.run(Rounds.JOB);
        var sheet = clerk.open("site:" + ordered.location() + "/sheet");
        assertThat(sheet.all("section.slip h2").eachText())
                .singleElement()
                .asString()
                .contains("Bert");
        assertThat(sheet.all("section.slip").text()).contains("/" + firm.firm().slug() + "/team");
    }

    @Test
    void isWalledAndNeedsSomebody() {
        assertThat(clerk.post(PATH, "q", "").status()).isEqualTo(422);
        assertThat(clerk.post(PATH, "ids", UUID.randomUUID()).status()).isEqualTo(422);
        assertThat(clerk.post(PATH, "ids", "x").status()).isEqualTo(422);
        var ordered = order(List.of(worker("Anna", mail("anna"))));
        var id = ordered.location().substring(ordered.location().lastIndexOf('/'));
        var stranger = web.as(world.alma().admin());
        assertThat(stranger.open(PATH + id).status()).isEqualTo(404);
        assertThat(stranger.open(PATH + id + "/sheet").status()).isEqualTo(404);
        assertThat(stranger.open(PATH + "?q=anna&all=true").main()).doesNotContain(mail("anna"));
        var foreign = stranger.post(PATH, "ids", firm.worker().id());
        assertThat(foreign.status()).isEqualTo(422);
    }

    private Page order(List<UUID> workers) {
        return clerk.open(PATH + "?all=true").submit(PATH, "ids", workers);
    }

    private String mail(String name) {
        return name + "@" + firm.firm().slug() + ".example";
    }

    private UUID worker(String name, String email) {
        var id = UUID.randomUUID();
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into worker (id, number, nature, name, email, country, language, created_at)
                                        values (?, upper(left(cast(? as text), 8)), 'EMPLOYEE', ?, ?, 'BE', 'fr', current_moment())
                                        """)
                                .params(id, id.toString(), name, email)
                                .update());
        return id;
    }

    private void mend(UUID worker, String email) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update worker set email = ? where id = ?")
                                .params(email, worker)
                                .update());
    }

    private void usable(String sender) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into sending_address (id, address, verified_at, created_at)
                                        values (gen_random_uuid(), ?, current_moment(), current_moment())
                                        """)
                                .param(sender)
                                .update());
    }

    private String from(String recipient) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select from_address from mail where recipient = ?")
                                .param(recipient)
                                .query(String.class)
                                .single());
    }

    private int made() {
        return rows.count(
                firm.firm().system(),
                "select count(*) from audit_entry where event = 'WorkerPortalGenerated' and who = ?",
                firm.clerk().name());
    }

    private static List<String> left(Page report) {
        return report.all(".session-row").stream()
                .map(row -> row.select("a").text() + " " + row.select(".chip").text())
                .toList();
    }

    // Whichever of two with one address had its turn first.
    private static String other(Page report, String one, String another) {
        return left(report).stream().anyMatch(line -> line.startsWith(one)) ? one : another;
    }
}
