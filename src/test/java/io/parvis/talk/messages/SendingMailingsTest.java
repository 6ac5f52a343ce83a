package io.parvis.talk.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How messages go out: when, how fast, to whom and with which files. The bakery reads French, the starting client Dutch.
@ParvisTest
class SendingMailingsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Jobs jobs;
    @Autowired Mailbox mailbox;
    @Autowired SettableClock clock;

    private Cast cast;
    private Visitor admin;
    private Author author;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
        author = new Author(admin, jobs, mailbox);
    }

    @Test
    @Proves({"CLI-53", "CLI-61"})
    void beginAtTheirHour() {
        var path = author.write(Map.of(), Map.of());
        var past = admin.open(path).submit("/schedule", "at", "2026-03-02T09:59");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.fieldError("at")).contains("passé");
        assertThat(admin.open(path).submit("/schedule", "at", "soon").fieldError("at"))
                .isNotEmpty();
        admin.open(path).submit("/schedule", "at", "2026-03-02T12:00");
        assertThat(admin.open("/messages").column("État"))
                .first()
                .asString()
                .contains("Programmé", "12:00");
        clock.pass(Duration.ofMinutes(119));
        admin = web.as(cast.admin());
        jobs.run(Rounds.JOB);
        assertThat(author.got(cast.owner())).isZero();
        clock.pass(Duration.ofMinutes(1));
        jobs.run(Rounds.JOB);
        assertThat(author.got(cast.owner())).isEqualTo(1);
        // The author sees neither the shielded nor the helped domain, so neither gets it.
        assertThat(author.got(cast.helped().owner())).isZero();
        assertThat(admin.open(path).main()).contains("2 sur 2");
    }

    @Test
    void areChangedAndCalledBackUntilThen() {
        var path = author.write(Map.of(), Map.of());
        admin.open(path).submit("/schedule", "at", "2026-03-02T12:00");
        assertThat(admin.open(path + "/edit").status()).isEqualTo(303);
        admin.post(path + "/schedule", "at", "2026-03-02T13:00");
        clock.pass(Duration.ofHours(2));
        jobs.run(Rounds.JOB);
        assertThat(author.got(cast.owner())).isZero();
        admin = web.as(cast.admin());
        var draft = admin.delete(path + "/schedule").follow();
        assertThat(draft.main()).contains("Brouillon");
        clock.pass(Duration.ofHours(2));
        admin = web.as(cast.admin());
        jobs.run(Rounds.JOB);
        assertThat(author.got(cast.owner())).isZero();
        assertThat(admin.delete(path + "/schedule").status()).isEqualTo(422);
    }

    @Test
    @Proves("CLI-53")
    void goToWhoeverTheFilterFindsThen() {
        var list = admin.open("/clients?language=nl");
        var form = admin.open("site:" + list.link("Écrire à ces clients").orElseThrow());
        assertThat(form.value("filter")).isEqualTo("language=nl");
        assertThat(form.main()).contains("Langue");
        var path = author.write(Map.of("reach", "FILTERED", "filter", "language=nl"), Map.of());
        assertThat(admin.open(path).buttons()).contains("Envoyer à 1 client");
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update client set language = 'nl' where id = ?")
                                .param(cast.bakery().id())
                                .update());
        assertThat(admin.open(path).buttons()).contains("Envoyer à 2 clients");
        author.send(path);
        assertThat(mailbox.last(cast.owner().identifier()).subject()).isEqualTo("Sluiting");
        var none = admin.post("/messages", "reach", "FILTERED", "filter", "", "textFr", "x");
        assertThat(none.status()).isEqualTo(422);
    }

    @Test
    @Proves("CLI-53")
    void beginAtTheListOfClients() {
        var one = admin.open("/messages/new?clients=" + cast.bakery().id());
        assertThat(one.value("codes")).isEqualTo(cast.bakery().code());
        var list = admin.open("/clients");
        assertThat(list.all("[form=picked][name=ids]")).isNotEmpty();
        var picked = List.of(cast.bakery().id(), cast.starting().id());
        var several = list.submit("/messages/new", "ids", picked).follow();
        assertThat(several.value("codes")).contains(cast.bakery().code(), cast.starting().code());
        assertThat(several.all("[name=reach][checked]").attr("value")).isEqualTo("CHOSEN");
        var all = admin.open("site:" + admin.open("/clients").link("Écrire à tous").orElseThrow());
        assertThat(all.all("[name=reach][checked]").attr("value")).isEqualTo("EVERYONE");
        var hidden = admin.open("/messages/new?clients=" + cast.shielded().id());
        assertThat(hidden.value("codes")).isEmpty();
    }

    @Test
    void bringTheirFilesToEachClient() {
        var path = author.write(Map.of(), Map.of("Avis.pdf", "%PDF-1.7 avis".getBytes(UTF_8)));
        var file = admin.open(path).all("a[href*='/files/']").attr("href");
        assertThat(admin.open("site:" + file).source()).isEqualTo("%PDF-1.7 avis");
        assertThat(web.as(world.thuis().admin()).open("site:" + file).status()).isIn(303, 404);
        author.send(path);
        var ticket =
                web.as(cast.owner()).open("site:" + mailbox.last(cast.owner().identifier()).link());
        var own = ticket.all("a[href*='/files/']");
        assertThat(own.text()).isEqualTo("Avis.pdf");
        assertThat(web.as(cast.owner()).open("site:" + own.attr("href")).source())
                .isEqualTo("%PDF-1.7 avis");
        assertThat(web.as(cast.twice()).open("site:" + own.attr("href")).status()).isEqualTo(404);
        assertThat(admin.delete("site:" + file).status()).isEqualTo(422);
    }

    @Test
    void keepThePaceOfTheFirm() {
        assertThat(
                        admin.open("/messages")
                                .submit("/pace", "perMinute", "0")
                                .fieldError("perMinute"))
                .isNotEmpty();
        assertThat(admin.open("/messages").submit("/pace", "perMinute", "1").status())
                .isEqualTo(303);
        assertThat(web.as(cast.clerk()).post("/messages/pace", "perMinute", "1").status())
                .isEqualTo(403);
        var path = author.write(Map.of(), Map.of());
        assertThat(author.send(path).main()).contains("1 sur 2");
        clock.pass(Duration.ofSeconds(59));
        jobs.run(Rounds.JOB);
        assertThat(admin.open(path).main()).contains("1 sur 2");
        clock.pass(Duration.ofSeconds(1));
        jobs.run(Rounds.JOB);
        assertThat(admin.open(path).main()).contains("2 sur 2");
    }

    @Test
    void letAClientComeBack() {
        author.send(author.write(Map.of("promotional", "true"), Map.of()));
        var body = mailbox.last(cast.owner().identifier()).body();
        var link =
                body.substring(body.indexOf("/" + cast.firm().slug() + "/portal/unsubscribe/"))
                        .split("\\s", 2)[0];
        var stranger = web.at("").speaking("fr");
        var gone = stranger.open("site:" + link).submit(link);
        assertThat(gone.submit(link).heading()).isEqualTo("Vous revoilà");
        var count = "select count(*) from unsubscription";
        assertThat(rows.count(cast.firm().system(), count)).isZero();
        assertThat(stranger.delete("site:" + cast.owner().door() + "/unsubscribe/nothing").status())
                .isEqualTo(410);

        var owner = web.as(cast.owner());
        owner.open("/offers").submit("/offers");
        assertThat(rows.count(cast.firm().system(), count)).isEqualTo(1);
        assertThat(owner.open("/offers").main()).contains("Vous ne recevez pas d'offres");
        owner.open("/offers").submit("/offers");
        assertThat(rows.count(cast.firm().system(), count)).isZero();
        assertThat(web.as(cast.member()).open("/offers").status()).isEqualTo(403);
        assertThat(owner.open("/details").links()).anyMatch(href -> href.endsWith("/offers"));
    }
}
