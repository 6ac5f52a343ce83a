package io.parvis.talk.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One ticket of two, two of one, and what waits on the home page.
@ParvisTest
class CombiningTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast cast;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
    }

    @Test
    void mergesTwoTicketsByTheTimeOfTheirMessages() {
        var first = ask(cast.owner(), "TVA", "Un");
        clock.pass(Duration.ofMinutes(1));
        var second = ask(cast.owner(), "Encore la TVA", "Deux");
        clock.pass(Duration.ofMinutes(1));
        write(cast.owner(), first, "/messages", "Trois");
        write(cast.clerk(), second, "/notes", "À voir");
        var page = web.as(cast.clerk()).open("/tickets/" + second);
        var merged = page.submit("/merger", "into", first).follow();
        assertThat(merged.heading()).isEqualTo("TVA");
        assertThat(merged.flash()).isEqualTo("Les deux tickets n'en font plus qu'un.");
        assertThat(texts(merged)).containsExactly("Un", "Deux", "Trois");
        assertThat(merged.all("#notes").text()).contains("À voir");
        assertThat(merged.all("#history").text()).contains("a fusionné deux tickets");
        assertThat(web.as(cast.clerk()).open("/tickets").column("Objet")).containsExactly("TVA");

        for (var person : List.of(cast.clerk(), cast.owner())) {
            var led = web.as(person).open("/tickets/" + second);
            assertThat(led.location()).endsWith("/tickets/" + first);
        }
        assertThat(web.as(cast.owner()).open("/tickets").column("Objet")).containsExactly("TVA");
        clock.pass(Duration.ofMinutes(1));
        write(cast.owner(), second, "/messages", "Quatre");
        assertThat(texts(web.as(cast.clerk()).open("/tickets/" + first))).endsWith("Quatre");
        var audited = "select count(*) from audit_entry where event = 'TicketMerged'";
        assertThat(rows.count(cast.firm().system(), audited)).isEqualTo(2);
    }

    @Test
    void leadsOnFromEveryTicketThatWasMerged() {
        var first = ask(cast.owner(), "A", "Un");
        var second = ask(cast.owner(), "B", "Deux");
        var third = ask(cast.owner(), "C", "Trois");
        var clerk = web.as(cast.clerk());
        clerk.post("/tickets/" + first + "/merger", "into", second);
        clerk.post("/tickets/" + second + "/merger", "into", third);
        assertThat(clerk.open("/tickets/" + first).location()).endsWith(third);
        assertThat(texts(clerk.open("/tickets/" + third)))
                .containsExactlyInAnyOrder("Un", "Deux", "Trois");
        assertThat(clerk.post("/tickets/" + third + "/merger", "into", first).status())
                .isEqualTo(422);
    }

    @Test
    void refusesToMergeAcrossClients() {
        var mine = ask(cast.owner(), "À moi", "Un");
        ask(cast.owner(), "Aussi", "Un");
        var helped = cast.helped().owner();
        var theirs = ask(helped, "À eux", "Deux");
        for (var other : List.of(theirs, mine, java.util.UUID.randomUUID().toString())) {
            var refused = web.as(cast.clerk()).post("/tickets/" + mine + "/merger", "into", other);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.fieldError("into")).isNotEmpty();
        }
        var stranger = web.as(world.freshFirm().admin());
        assertThat(stranger.post("/tickets/" + mine + "/merger", "into", theirs).status())
                .isEqualTo(404);
        assertThat(web.as(cast.owner()).open("/tickets/" + mine).status()).isEqualTo(200);
    }

    @Test
    void splitsChosenMessagesOffWithTheirFiles() {
        var ticket = ask(cast.owner(), "Deux choses", "La TVA");
        clock.pass(Duration.ofMinutes(1));
        var more = Map.of("text", "Et le loyer");
        var files = Map.of("bail.pdf", "%PDF-1.7".getBytes(UTF_8));
        web.as(cast.owner()).post("/tickets/" + ticket + "/messages", more, files);
        var page = web.as(cast.clerk()).open("/tickets/" + ticket);
        var choices = page.all("input[name=messages]").eachAttr("value");
        assertThat(choices).hasSize(2);
        var none = page.submit("/parts", "subject", "Loyer");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Choisissez au moins un message");
        var all = page.submit("/parts", "subject", "Loyer", "messages", choices);
        assertThat(all.text()).contains("Laissez au moins un message");
        var made =
                page.submit("/parts", "subject", "Loyer", "messages", choices.getLast()).follow();
        assertThat(made.heading()).isEqualTo("Loyer");
        assertThat(texts(made)).containsExactly("Et le loyer");
        assertThat(made.all("a[href*='/files/']").text()).isEqualTo("bail.pdf");
        assertThat(made.all("#history").text()).contains("a scindé le ticket");
        var rest = web.as(cast.clerk()).open("/tickets/" + ticket);
        assertThat(texts(rest)).containsExactly("La TVA");
        assertThat(rest.all("#history").text()).contains("a scindé le ticket");
        assertThat(web.as(cast.owner()).open("/tickets").column("Objet"))
                .containsExactlyInAnyOrder("Loyer", "Deux choses");
        var other = ask(cast.owner(), "Autre", "x");
        var foreign =
                web.as(cast.clerk())
                        .post(
                                "/tickets/" + other + "/parts",
                                "subject",
                                "Volé",
                                "messages",
                                choices.getFirst());
        assertThat(foreign.status()).isEqualTo(422);
    }

    @Test
    void countsOnTheHomePageWhatAwaitsTheEmployee() {
        assertThat(tile(cast.clerk())).contains("0");
        var ticket = ask(cast.owner(), "TVA", "Quand ?");
        assertThat(tile(cast.clerk())).contains("1");
        assertThat(tile(cast.admin())).contains("0");
        write(cast.clerk(), ticket, "/messages", "Le 20.");
        assertThat(tile(cast.clerk())).contains("0");
    }

    private String tile(Person person) {
        return web.as(person).open("").all(".stat:has(a[href$=/tickets])").text();
    }

    private String ask(Person person, String subject, String text) {
        var visitor = web.as(person);
        var form = visitor.open("/tickets/new");
        var category = form.all("select[name=category] option").eachAttr("value").getFirst();
        var sent = form.submit("/tickets", "category", category, "subject", subject, "text", text);
        return sent.location().substring(sent.location().lastIndexOf('/') + 1);
    }

    private void write(Person person, String ticket, String where, String text) {
        var sent = web.as(person).post("/tickets/" + ticket + where, "text", text);
        assertThat(sent.status()).isEqualTo(303);
    }

    private static List<String> texts(Page ticket) {
        return ticket.all(".timeline").stream()
                .findFirst()
                .orElseThrow()
                .select("p.pre")
                .eachText();
    }
}
