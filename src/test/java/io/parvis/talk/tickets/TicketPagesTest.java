package io.parvis.talk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Tickets as both sides see them. The clerk is responsible for the bakery, the other clerk its backup.
@ParvisTest
class TicketPagesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    Cast cast;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
    }

    private String ask(Person person, String subject, String text) {
        return ask(web.as(person), subject, text);
    }

    private String ask(Visitor visitor, String subject, String text) {
        var form = visitor.open("/tickets/new");
        var category = form.all("select[name=category] option").eachAttr("value").getFirst();
        var sent = form.submit("/tickets", "category", category, "subject", subject, "text", text);
        assertThat(sent.status()).isEqualTo(303);
        return sent.location().substring(sent.location().lastIndexOf('/') + 1);
    }

    private Page answer(Person person, String ticket, String text) {
        return web.as(person)
                .open("/tickets/" + ticket)
                .submit("/tickets/" + ticket + "/messages", "text", text);
    }

    @Test
    void areOpenedWithWhatIsFilledIn() {
        var form = web.as(cast.owner()).open("/tickets/new");
        var refused = form.submit("/tickets", "subject", "", "text", "x");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("subject")).isNotEmpty();
        assertThat(refused.value("text")).isEqualTo("x");
    }

    @Test
    void areHandledByTheOffice() {
        var ticket = ask(cast.owner(), "À trier", "Bonjour");
        var clerk = web.as(cast.clerk());
        var page = clerk.open("/tickets/" + ticket);
        var given = page.submit("/assignment", "assignee", cast.admin().id()).follow();
        assertThat(given.detail("Attribué à")).isEqualTo(cast.admin().name());
        assertThat(given.all("#history").text()).contains("a attribué le ticket");
        var gone = page.submit("/assignment", "assignee", cast.former().id());
        assertThat(gone.status()).isEqualTo(422);

        var category = page.all("select[name=category] option").eachAttr("value").getLast();
        assertThat(page.submit("/category", "category", category).follow().detail("Catégorie"))
                .isEqualTo("Facturation");
        var list = page.submit("/archive").follow();
        assertThat(list.flash()).isEqualTo("Le ticket a été archivé.");
        assertThat(clerk.open("/tickets?view=ALL").main()).doesNotContain("À trier");
        assertThat(clerk.open("/tickets?view=ALL&state=ARCHIVED").column("Objet"))
                .containsExactly("À trier");
        var removed = web.as(cast.admin()).delete("/ticket-categories/" + category, "version", 0);
        assertThat(removed.status()).isEqualTo(422);
        assertThat(removed.summary()).contains("Cette catégorie contient des tickets");
        var again = clerk.open("/tickets/" + ticket).submit("/archive").follow();
        assertThat(again.main()).contains("En cours");
    }

    @Test
    void waitInTheQueueByTheWeightOfTheirCategoryPageAfterPage() {
        for (var i = 0; i < TicketList.PAGE + 1; i++) {
            ask(cast.owner(), "Ticket " + i, "Bonjour");
            clock.pass(Duration.ofMinutes(1));
        }
        var clerk = web.as(cast.clerk());
        var first = clerk.open("/tickets");
        assertThat(first.column("Objet")).hasSize(TicketList.PAGE).startsWith("Ticket 0");
        assertThat(first.column("Attend depuis")).first().isEqualTo("51 min");
        var next = clerk.open("site:" + first.link("Suivant").orElseThrow());
        assertThat(next.column("Objet")).containsExactly("Ticket " + TicketList.PAGE);

        var page = clerk.open("site:" + linkTo(next, "Ticket " + TicketList.PAGE));
        var billing = page.all("select[name=category] option").eachAttr("value").getLast();
        page.submit("/category", "category", billing);
        var admin = web.as(cast.admin());
        var path = "/ticket-categories/" + billing;
        admin.open(path).submit(path, "weight", "90");
        assertThat(clerk.open("/tickets").column("Objet"))
                .startsWith("Ticket " + TicketList.PAGE, "Ticket 0");
        assertThat(clerk.open("/tickets?category=" + billing).column("Objet")).hasSize(1);
        assertThat(clerk.open("/tickets?client=" + cast.helped().id()).rows()).isEmpty();
        assertThat(clerk.open("/tickets?client=" + cast.bakery().id()).main())
                .contains(cast.bakery().name());
    }

    private static String linkTo(Page page, String words) {
        return page.link(words).orElseThrow();
    }

    @Test
    @Proves("PORT-03")
    void goToTheResponsibleWhoAnswersAndTheClientReads() {
        var ticket = ask(cast.owner(), "Ma TVA", "Quand dois-je payer ?");
        var mail = mailbox.last(cast.clerk().identifier());
        assertThat(mail.subject()).isEqualTo("Ticket\u00a0: Ma TVA");
        assertThat(mail.body()).contains("Quand dois-je payer ?", cast.owner().name());
        assertThat(mail.link()).isEqualTo(cast.clerk().door() + "/tickets/" + ticket);

        var mine = web.as(cast.clerk()).open("/tickets");
        assertThat(mine.column("Objet")).contains("Ma TVA");
        var answered = answer(cast.clerk(), ticket, "Le 20.").follow();
        assertThat(answered.flash()).isEqualTo("Votre réponse a été envoyée.");
        assertThat(answered.main()).contains("En attente du client", "Le 20.");
        var told = mailbox.last(cast.owner().identifier());
        assertThat(told.body()).contains("Le 20.");
        assertThat(told.link()).isEqualTo(cast.owner().door() + "/tickets/" + ticket);

        var owner = web.as(cast.owner());
        assertThat(owner.open("/tickets").column("État")).first().isEqualTo("Nouveau message");
        assertThat(owner.open("/tickets/" + ticket).main()).contains("Le 20.", "Lu");
        assertThat(owner.open("/tickets").main()).doesNotContain("Nouveau message");
        var again =
                owner.open("/tickets/" + ticket)
                        .submit("/tickets/" + ticket + "/messages", "text", "Merci !")
                        .follow();
        assertThat(again.main()).contains("Merci !");
        assertThat(web.as(cast.clerk()).open("/tickets/" + ticket).main())
                .contains("Merci !", "En cours");
    }

    @Test
    @Proves({"D3", "D5"})
    void goToTheBackupMeanwhileAndToNobodyWhenNobodyIsThere() {
        var today =
                java.sql.Date.valueOf(
                        java.time.LocalDate.ofInstant(clock.instant(), cast.firm().zone()));
        rows.insert(
                cast.firm().system(),
                "absence",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "account_id",
                        cast.clerk().id(),
                        "first_day",
                        today,
                        "last_day",
                        today));
        ask(cast.member(), "Vervangen", "Dag");
        assertThat(web.as(cast.otherClerk()).open("/tickets").column("Onderwerp"))
                .contains("Vervangen");
        ask(standingIn(cast.starting()), "Wie leest dit", "Dag");
        assertThat(web.as(cast.admin()).open("/tickets?view=UNASSIGNED").column("Objet"))
                .contains("Wie leest dit");
    }

    @Test
    void goToTheResponsibleOfTheCategoryUnlessTheDomainIsShielded() {
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update ticket_category set responsible_id = ?")
                                .param(cast.admin().id())
                                .update());
        ask(cast.owner(), "Pour la chef", "Bonjour");
        assertThat(web.as(cast.admin()).open("/tickets").column("Objet")).contains("Pour la chef");
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        "update domain set access = 'FUNCTIONS', account_manager_id = null where id = ?")
                                .param(cast.bakery().id())
                                .update());
        ask(cast.owner(), "En secret", "Bonjour");
        assertThat(web.as(cast.clerk()).open("/tickets").column("Objet")).contains("En secret");
        assertThat(web.as(cast.admin()).open("/tickets?view=ALL").main())
                .doesNotContain("En secret", "Pour la chef");
    }

    @Test
    @Proves({"DOM-27", "D23"})
    void stayBehindTheShieldAndWithTheirClient() {
        var ticket = ask(standingIn(cast.shielded()), "Discret", "Psst");
        assertThat(web.as(cast.otherClerk()).open("/tickets/" + ticket).status()).isEqualTo(200);
        for (var other : List.of(cast.clerk(), cast.admin(), cast.owner(), cast.member())) {
            assertThat(web.as(other).open("/tickets/" + ticket).status()).isEqualTo(404);
            assertThat(web.as(other).open("/tickets").main()).doesNotContain("Discret");
            var written = web.as(other).post("/tickets/" + ticket + "/messages", "text", "x");
            assertThat(written.status()).isEqualTo(404);
        }
        assertThat(web.as(cast.clerk()).open("/tickets?view=ALL").main()).doesNotContain("Discret");
        var stranger = world.freshFirm().admin();
        assertThat(web.as(stranger).open("/tickets/" + ticket).status()).isEqualTo(404);
        assertThat(web.as(stranger).open("/tickets?view=ALL").main()).doesNotContain("Discret");
    }

    private Visitor standingIn(Place place) {
        var visitor = web.as(place.owner());
        visitor.post("/current-domain", "domain", place.id());
        return visitor;
    }

    @Test
    void keepInternalNotesFromTheClient() {
        var ticket = ask(cast.owner(), "Note", "Bonjour");
        var noted =
                web.as(cast.clerk())
                        .open("/tickets/" + ticket)
                        .submit("/notes", "text", "Mauvais payeur")
                        .follow();
        assertThat(noted.all("#notes").text()).contains("Mauvais payeur");
        assertThat(web.as(cast.owner()).open("/tickets/" + ticket).text())
                .doesNotContain("Mauvais payeur");
        var seen =
                rows.count(cast.owner().in(cast.bakery().id()), "select count(*) from ticket_note");
        assertThat(seen).isZero();
    }

    @Test
    void tellTheSecondWriterWhoCanTakeOver() {
        var ticket = ask(cast.owner(), "À deux", "Bonjour");
        var first = web.as(cast.clerk());
        var second = web.as(cast.otherClerk());
        assertThat(first.post("/tickets/" + ticket + "/pen").text()).isEmpty();
        assertThat(second.post("/tickets/" + ticket + "/pen").text()).contains(cast.clerk().name());
        var refused = answer(cast.otherClerk(), ticket, "Ik ook");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.summary()).contains(cast.clerk().name());
        assertThat(refused.all("#answer textarea").text()).isEqualTo("Ik ook");

        var mine = second.post("/tickets/" + ticket + "/takeover", "text", "Ik ook");
        assertThat(mine.all("#answer textarea").text()).isEqualTo("Ik ook");
        assertThat(mine.all("#history").text()).contains("heeft het antwoord overgenomen");
        assertThat(answer(cast.otherClerk(), ticket, "Ik ook").status()).isEqualTo(303);
        assertThat(answer(cast.clerk(), ticket, "Et moi").status()).isEqualTo(303);

        first.post("/tickets/" + ticket + "/pen");
        clock.pass(Duration.ofMinutes(3));
        assertThat(answer(cast.otherClerk(), ticket, "Later").status()).isEqualTo(303);
    }
}
