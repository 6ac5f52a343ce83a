package io.parvis.planning.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@ParvisTest
class SlipsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;
    private Planner planner;

    @BeforeEach
    void aVisitThatIsOver() {
        firm = world.freshFirm();
        planner = new Planner(web, firm);
        planner.plan().follow();
        // The evening of 3 March.
        clock.pass(Duration.ofHours(36));
    }

    @Test
    @Proves({"PORT-15", "PORT-52"})
    void isEnteredForAVisitAndApproved() {
        var worker = web.as(firm.worker());
        var list = worker.open("/slips");
        assertThat(list.main()).contains("Nog in te voeren", firm.bakery().name());
        var form = worker.open("site:" + list.link("Werkbon invoeren").orElseThrow());
        assertThat(form.value("day")).isEqualTo("2026-03-03");
        assertThat(form.value("from")).isEqualTo("08:00");
        var sent =
                form.submit("/slips", "from", "08:10", "until", "10:05", "kilometres", "12")
                        .follow();
        assertThat(sent.flash()).isEqualTo("Uw werkbon is verstuurd.");
        assertThat(sent.main()).doesNotContain("Nog in te voeren");
        var page = open(slip());
        assertThat(page.detail("Saisi")).contains("08:10–10:05");
        assertThat(page.detail("Prévu")).contains("08:00–10:00", "Écart");
        assertThat(page.detail("Client")).isEqualTo(firm.bakery().name());
        var approved = page.submit("/approval").follow();
        assertThat(approved.flash()).isEqualTo("Le bon est approuvé.");
        assertThat(approved.detail("Compté")).isEqualTo("1 h 55");
        assertThat(approved.main()).contains(firm.clerk().name() + " a approuvé ce bon");
        assertThat(page.submit("/approval").status()).isEqualTo(422);
    }

    @Test
    void staysAsItIsOnceApproved() {
        enter().follow();
        var own = web.as(firm.worker()).open("/slips/" + slip());
        open(slip()).submit("/approval").follow();
        var change = own.submit("/slips/" + slip(), "until", "09:00");
        assertThat(change.status()).isEqualTo(422);
        assertThat(change.text()).contains("goedgekeurd");
        assertThat(web.as(firm.worker()).delete("/slips/" + slip()).status()).isEqualTo(422);
        assertThat(
                        web.as(firm.clerk())
                                .post("/slips/" + slip() + "/rejection", "word", "No")
                                .status())
                .isEqualTo(422);
        assertThatThrownBy(() -> run("update slip set pause = 5"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(count("state = 'APPROVED' and counted = 120")).isOne();
    }

    @Test
    @Proves("PORT-52")
    void isRejectedWithAWordAndSentAgain() {
        enter().follow();
        var silent = open(slip()).submit("/rejection", "word", " ");
        assertThat(silent.status()).isEqualTo(422);
        open(slip()).submit("/rejection", "word", "Et la pause ?").follow();
        var own = web.as(firm.worker()).open("/slips");
        assertThat(own.main()).contains("Geweigerd", "Et la pause ?");
        var again = web.as(firm.worker()).open("/slips/" + slip());
        again.submit("/slips/" + slip(), "pause", "30").follow();
        var page = open(slip());
        assertThat(page.detail("Compté")).isEqualTo("1 h 30");
        assertThat(page.main()).contains("En attente");
    }

    @Test
    void isPutRightByTheOffice() {
        enter().follow();
        var corrected = open(slip()).submit("/slips/" + slip(), "until", "09:30").follow();
        assertThat(corrected.detail("Compté")).isEqualTo("1 h 30");
        assertThat(corrected.main()).contains(firm.clerk().name() + " a modifié ce bon");
    }

    @Test
    void isKeptOnceHoweverOftenItIsSent() {
        var once = UUID.randomUUID();
        assertThat(enter("once", once).status()).isEqualTo(303);
        assertThat(enter("once", once).status()).isEqualTo(303);
        assertThat(count("true")).isOne();
        var second = enter("from", "12:00", "until", "13:00");
        assertThat(second.text()).contains("al een werkbon");
        var meets = enter("visit", "", "from", "09:59", "until", "11:00");
        assertThat(meets.fieldError("from")).contains("al ander werk");
        assertThat(count("true")).isOne();
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        assertThat(enter("day", "2026-03-04").fieldError("until")).contains("moet nog komen");
        assertThat(enter("until", "07:00").fieldError("until")).isNotEmpty();
        assertThat(enter("day", "2025-03-04").fieldError("day")).contains("drie maanden");
        assertThat(enter("day", "9999-03-04").fieldError("day")).isNotEmpty();
        assertThat(enter("pause", "120").fieldError("pause")).contains("langer dan het werk");
        assertThat(enter("pause", "-1").fieldError("pause")).isNotEmpty();
        assertThat(enter("kilometres", "2001").fieldError("kilometres")).isNotEmpty();
        assertThat(count("true")).isZero();
    }

    @Test
    void isOfOnesOwnVisitsAndClientsOnly() {
        var other = planner.plan("worker", "").follow();
        var theirs = other.path().substring(other.path().lastIndexOf('/') + 1);
        assertThat(enter("visit", theirs).status()).isEqualTo(404);
        assertThat(enter("visit", "", "client", firm.helped().id()).status()).isEqualTo(404);
        assertThat(enter("visit", "", "client", firm.bakery().id()).status()).isEqualTo(303);
        assertThat(enter("visit", "", "from", "11:00", "until", "12:00").status()).isEqualTo(303);
        assertThat(count("client_name is null")).isOne();
        assertThat(count("client_name is not null")).isOne();
    }

    @Test
    void isHiddenWithTheClientAndTheFirm() {
        var visit =
                planner.plan(firm.otherClerk(), firm.shielded(), "from", "13:00", "until", "14:00")
                        .follow();
        var id = visit.path().substring(visit.path().lastIndexOf('/') + 1);
        enter("visit", id, "from", "13:00", "until", "14:00").follow();
        assertThat(web.as(firm.clerk()).open("/slips/" + slip()).status()).isEqualTo(404);
        assertThat(web.as(firm.clerk()).open("/slips").rows()).isEmpty();
        assertThat(web.as(firm.otherClerk()).open("/slips").rows()).hasSize(1);
        assertThat(web.as(firm.clerk()).post("/slips/approval", "ids", slip()).status())
                .isEqualTo(404);
        assertThat(web.as(world.alma().admin()).open("/slips/" + slip()).status()).isEqualTo(404);
        assertThat(rows.count(world.thuis().worker().actor(), "select count(*) from slip"))
                .isZero();
        assertThat(rows.count(firm.owner().in(firm.bakery().id()), "select count(*) from slip"))
                .isZero();
    }

    @Test
    void isCountedByTheRulesOfTheFirm() {
        var admin = web.as(firm.admin());
        assertThat(
                        admin.post(
                                        "/slips/rules",
                                        "tolerance",
                                        "5",
                                        "step",
                                        "7",
                                        "signature",
                                        "NONE")
                                .status())
                .isEqualTo(422);
        admin.open("/slips/rules")
                .submit("/slips/rules", "tolerance", "5", "step", "15", "downwards", "true")
                .follow();
        enter("from", "08:04", "until", "10:20").follow();
        var page = open(slip());
        assertThat(page.detail("Compté")).isEqualTo("2 h 15");
        assertThat(page.detail("Prévu")).contains("Écart");
        assertThat(web.as(firm.clerk()).open("/slips/rules").status()).isEqualTo(403);
    }

    @Test
    void goesToPayrollWithTheColumnsThatAreChosen() {
        enter("comment", "=1+1").follow();
        enter("visit", "", "from", "11:00", "until", "12:00").follow();
        var office = web.as(firm.clerk());
        var ids = new String[] {slip("08:00"), slip("11:00")};
        var approved = office.post("/slips/approval", "ids", java.util.List.of(ids)).follow();
        assertThat(approved.flash()).isEqualTo("2 bons sont approuvés.");
        var file =
                office.open(
                        "/slips/export/csv?from=2026-03-01&until=2026-03-31&columns=NUMBER&columns=DAY&columns=MINUTES&columns=COMMENT");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.source().replace("\uFEFF", ""))
                .isEqualTo(
                        """
                        Numéro de l'intervenant,Jour,Minutes comptées,Commentaire\r
                        0001,2026-03-03,120,'=1+1\r
                        0001,2026-03-03,60,\r
                        """);
        assertThat(office.open("/slips/export/csv?from=2026-03-01").status()).isEqualTo(422);
    }

    @Test
    void staysWithoutItsNamesWhenTheClientIsErased() {
        enter().follow();
        open(slip()).submit("/approval").follow();
        var admin = web.as(firm.admin());
        admin.open("/clients/" + firm.bakery().id() + "/deletion")
                .submit("/clients/deletion")
                .follow();
        assertThat(rows.count(firm.firm().system(), "select count(*) from visit")).isZero();
        assertThat(open(slip()).detail("Client")).isEqualTo("Sans client");
        assertThat(count("counted = 120 and client_code is null and visit_id is null")).isOne();
    }

    private Page enter(Object... typed) {
        var values = new LinkedHashMap<Object, Object>();
        values.put("visit", visit());
        values.put("day", "2026-03-03");
        values.put("from", "08:00");
        values.put("until", "10:00");
        for (int i = 0; i < typed.length; i += 2) {
            values.put(typed[i], typed[i + 1]);
        }
        var all =
                values.entrySet().stream().flatMap(one -> Stream.of(one.getKey(), one.getValue()));
        return worker().post("/slips", all.toArray());
    }

    private Visitor worker() {
        return web.as(firm.worker());
    }

    private Page open(String slip) {
        return web.as(firm.clerk()).open("/slips/" + slip);
    }

    private String visit() {
        return id(
                "select id from visit where worker_id is not null order by created_at, id limit 1");
    }

    private String slip() {
        return id("select id from slip order by entered_at, id limit 1");
    }

    private String slip(String start) {
        return id(
                "select id from slip where cast(starts_at at time zone 'Europe/Brussels' as time) = '"
                        + start
                        + "'");
    }

    private String id(String query) {
        return rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql(query).query(UUID.class).single().toString());
    }

    private void run(String statement) {
        rows.as(firm.firm().system(), jdbc -> jdbc.sql(statement).update());
    }

    private int count(String condition) {
        return rows.count(firm.firm().system(), "select count(*) from slip where " + condition);
    }
}
