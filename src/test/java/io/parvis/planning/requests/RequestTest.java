package io.parvis.planning.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.Menus;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What clients and workers ask for, where the firm approves it first.
@ParvisTest
class RequestTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Planner planner;

    @BeforeEach
    void aFirmThatApproves() {
        firm = world.freshFirm();
        planner = new Planner(web, firm);
        Menus.allowAll(firm, rows);
        rules("clientApproval", "true", "workerApproval", "true");
    }

    @Test
    @Proves("PORT-24")
    void waitUntilTheOfficeApprovesAndThenCountAtOnce() {
        planner.plan().follow();
        var asked =
                move(firm.owner(), "from", "13:00", "until", "15:00", "text", "Sonnez").follow();
        assertThat(asked.flash()).contains("envoyée au bureau");
        assertThat(asked.main()).contains("En attente", "Modifier une visite", "Ménage", "13:00");
        assertThat(visits("version = 0")).isOne();
        assertThat(web.as(firm.clerk()).open("/planning").main()).contains("1 demande en attente");
        assertThat(web.as(firm.clerk()).open("").main()).contains("Demandes et changements");
        var page = request();
        assertThat(page.main()).contains(firm.owner().name(), "13:00", "08:00", "Sonnez");
        assertThat(page.submit("/approval").follow().flash()).contains("acceptée");
        assertThat(request().main()).contains("a fait cette demande", "a accepté cette demande");
        assertThat(visits("wish = 'Sonnez' and version = 1 and worker_id is not null")).isOne();
        var history = web.as(firm.clerk()).open("/planning/visits/" + visit());
        assertThat(history.main()).contains(firm.owner().name(), firm.clerk().name());
        assertThat(web.as(firm.owner()).open("/planning/requests").main()).contains("Acceptée");
        web.as(firm.clerk()).open("/planning/visits/" + visit()).submit("/undo").follow();
        assertThat(visits("wish = ''")).isOne();
        assertThat(web.as(firm.clerk()).open("/planning").main()).doesNotContain("en attente");
    }

    @Test
    @Proves("PORT-24")
    void areRefusedWithAWordOrTakenBack() {
        planner.plan().follow();
        own(firm.owner()).submit("/cancellation").follow();
        var second = move(firm.owner(), "from", "09:00", "until", "11:00");
        assertThat(second.summary()).contains("attend déjà");
        assertThat(request().submit("/refusal", "word", "").fieldError("word")).isNotEmpty();
        request().submit("/refusal", "word", "Il pleut").follow();
        assertThat(web.as(firm.owner()).open("/planning/requests").main())
                .contains("Refusée", "Il pleut");
        assertThat(visits("state = 'PLANNED'")).isOne();
        var again = move(firm.owner(), "from", "09:00", "until", "11:00").follow();
        assertThat(again.submit("/withdrawal").follow().main()).contains("Retirée");
        assertThat(web.as(firm.clerk()).open("/planning/requests").main())
                .contains("Aucune demande en attente");
        var late = web.as(firm.clerk()).post("/planning/requests/" + newest() + "/approval");
        assertThat(late.summary()).contains("déjà reçu une réponse");
        assertThat(visits("version = 0")).isOne();
    }

    @Test
    @Proves("PORT-24")
    void sayWhatChangedMeanwhile() {
        var visit = planner.plan().follow();
        move(firm.worker(), "from", "09:00", "until", "11:00").follow();
        planner.edit(visit, "until", "10:30").follow();
        assertThat(web.as(firm.clerk()).open("/planning/requests").main())
                .contains("Changée entre-temps");
        assertThat(web.as(firm.worker()).open("/planning/requests").main())
                .contains("Intussen gewijzigd");
        var page = request();
        assertThat(page.main()).contains("ne peut plus être acceptée telle quelle");
        assertThat(page.submit("/approval").summary()).contains("modifié ou supprimé");
        assertThat(visits("version = 1")).isOne();
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from planning_request where state = 'WAITING'"))
                .isOne();
    }

    @Test
    void areNotApprovedOnceSomethingStandsInTheWay() {
        planner.plan("day", "2026-03-10").follow();
        var form = web.as(firm.worker()).open("/planning/visits/new");
        form.submit(
                        "/planning/visits",
                        "client",
                        firm.bakery().id(),
                        "service",
                        "Strijk",
                        "day",
                        "2026-03-05")
                .follow();
        form.submit(
                        "/planning/visits",
                        "client",
                        firm.bakery().id(),
                        "service",
                        "Strijk",
                        "day",
                        "2026-03-05")
                .follow();
        assertThat(rows.count(firm.firm().system(), "select count(*) from planning_request"))
                .isOne();
        var taken = planner.plan("day", "2026-03-05", "from", "10:00", "until", "11:00").follow();
        assertThat(request().submit("/approval").summary()).contains("une autre visite");
        planner.open(taken).submit("/cancellation");
        request().submit("/approval").follow();
        assertThat(visits("service = 'Strijk' and worker_id is not null")).isOne();
        own(firm.owner()).submit("/cancellation").follow();
        clock.pass(Duration.ofDays(9));
        assertThat(request().submit("/approval").summary()).contains("commencé");
    }

    @Test
    @Proves("PORT-24")
    void areAlsoAboutAbsencesAndHours() {
        planner.plan("day", "2026-03-09").follow();
        var presence = web.as(firm.worker()).open("/presence");
        assertThat(presence.submit("/absences", "firstDay", "2026-03-09", "kind", "SICK").summary())
                .contains("1 bezoek");
        presence.submit(
                        "/absences",
                        "firstDay",
                        "2026-03-09",
                        "kind",
                        "SICK",
                        "meanwhile",
                        "RELEASE")
                .follow();
        assertThat(absences("true")).isZero();
        request().submit("/approval").follow();
        assertThat(absences("kind = 'SICK'")).isOne();
        assertThat(visits("worker_id is null")).isOne();
        var id = id("select id from worker_absence");
        var change = web.as(firm.worker()).open("/presence/absences/" + id);
        change.submit("/" + id, "lastDay", "2026-03-11").follow();
        assertThat(request().main()).contains("11 mars 2026");
        request().submit("/approval").follow();
        assertThat(absences("last_day = '2026-03-11'")).isOne();
        presence.submit("/hours", "weekday", "FRIDAY", "starts", "08:00", "ends", "12:00").follow();
        request().submit("/approval").follow();
        web.as(firm.worker()).delete("/presence/absences/" + id);
        web.as(firm.clerk()).delete("/workers/" + firm.worker().id() + "/presence/absences/" + id);
        assertThat(request().submit("/approval").summary()).contains("modifié ou supprimé");
        assertThat(rows.count(firm.firm().system(), "select count(*) from availability")).isOne();
    }

    @Test
    void areNobodyElsesBusiness() {
        planner.plan().follow();
        move(firm.worker(), "from", "09:00", "until", "11:00").follow();
        var path = "/planning/requests/" + newest();
        assertThat(web.as(firm.owner()).open("/planning/requests").main())
                .contains("Aucune demande");
        assertThat(web.as(firm.owner()).post(path + "/withdrawal").status()).isEqualTo(404);
        assertThat(web.as(firm.helped().owner()).post(path + "/withdrawal").status())
                .isEqualTo(404);
        assertThat(web.as(world.thuis().worker()).post(path + "/withdrawal").status())
                .isEqualTo(404);
        for (var act : List.of("/approval", "/refusal")) {
            assertThat(web.as(world.alma().admin()).post(path + act, "word", "No").status())
                    .isEqualTo(404);
            assertThat(web.at(firm.admin().door()).post(path + act).location()).contains("sign-in");
        }
        assertThat(web.as(world.alma().admin()).open(path).status()).isEqualTo(404);
        assertThat(web.at(firm.worker().door()).open("/planning/requests").location())
                .contains("sign-in");
        assertThat(visits("version = 0")).isOne();
    }

    @Test
    @Proves("PORT-24")
    void countAtOnceAndTellNobodyUnlessTheFirmSaysSo() {
        rules();
        var visit = planner.plan().follow();
        move(firm.owner(), "from", "13:00", "until", "15:00").follow();
        assertThat(visits("version = 1")).isOne();
        assertThat(mails("%")).isZero();
        rules("clientMails", "true", "clientApproval", "true", "planner", firm.clerk().id());
        move(firm.owner(), "from", "09:00", "until", "11:00").follow();
        assertThat(mails("%" + firm.owner().name() + "%changement%")).isOne();
        request().submit("/approval").follow();
        assertThat(mails("Votre demande est acceptée")).isOne();
        rules("clientMails", "true", "planner", firm.clerk().id());
        own(firm.owner()).submit("/cancellation").follow();
        assertThat(mails("%" + firm.owner().name() + " a changé le planning")).isOne();
        assertThat(planner.open(visit).main()).contains("Annulée");
    }

    @Test
    @Proves("PORT-24")
    void areReadAfterTheyCountedWhereTheFirmSaysSo() {
        rules("workerListed", "true");
        planner.plan().follow();
        move(firm.owner(), "from", "13:00", "until", "15:00").follow();
        assertThat(web.as(firm.clerk()).open("/planning").all("#list .banner")).isEmpty();
        move(firm.worker(), "from", "09:00", "until", "11:00").follow();
        assertThat(visits("version = 2")).isOne();
        assertThat(web.as(firm.clerk()).open("/planning").main()).contains("1 changement à lire");
        assertThat(web.as(firm.clerk()).open("").main()).contains("Demandes et changements");
        var list = web.as(firm.clerk()).open("/planning/requests");
        assertThat(list.main()).contains(firm.worker().name(), "Compte déjà", "13:00", "09:00");
        assertThat(list.submit("/read", "ids", newest()).follow().flash())
                .isEqualTo("1 changement est marqué comme lu.");
        assertThat(web.as(firm.clerk()).open("/planning").all("#list .banner")).isEmpty();
        assertThat(web.as(firm.worker()).open("/planning/requests").all("main .card")).isEmpty();
        var foreign = web.as(world.alma().admin());
        assertThat(foreign.post("/planning/requests/read", "ids", newest()).status())
                .isEqualTo(404);
    }

    private void rules(Object... typed) {
        var all = new ArrayList<Object>(List.of("clientNotice", 0, "workerNotice", 0));
        all.addAll(List.of(typed));
        web.as(firm.admin()).post("/planning/rules", all.toArray()).follow();
    }

    private Page request() {
        return web.as(firm.clerk()).open("/planning/requests/" + newest());
    }

    private UUID newest() {
        return id(
                "select id from planning_request order by state = 'WAITING' desc, asked_at desc limit 1");
    }

    private Page own(Person person) {
        return web.as(person).open("/planning/visits/" + visit());
    }

    private Page move(Person person, Object... typed) {
        return own(person).submit("/" + visit(), typed);
    }

    private UUID visit() {
        return id("select id from visit order by created_at limit 1");
    }

    private UUID id(String query) {
        return rows.as(firm.firm().system(), jdbc -> jdbc.sql(query).query(UUID.class).single());
    }

    private int visits(String condition) {
        return count("visit where " + condition);
    }

    private int absences(String condition) {
        return count("worker_absence where " + condition);
    }

    private int mails(String subject) {
        return count("mail where subject like '" + subject + "' and created_at >= '2026-03-02'");
    }

    private int count(String from) {
        return rows.count(firm.firm().system(), "select count(*) from " + from);
    }
}
