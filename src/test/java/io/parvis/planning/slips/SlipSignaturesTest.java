package io.parvis.planning.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.planning.visits.Planner;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@ParvisTest
class SlipSignaturesTest {

    private static final String DRAWN = "10,10 20,60 90,40 200,90;300,20 310,80";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    private Cast firm;

    @BeforeEach
    void aVisitThatIsOver() {
        firm = world.freshFirm();
        new Planner(web, firm).plan().follow();
        // The evening of 3 March.
        clock.pass(Duration.ofHours(36));
    }

    @Test
    void isDrawnByTheClientAndSeenByBoth() {
        ask("WANTED");
        var form = form();
        assertThat(form.main()).contains(firm.bakery().name() + " tekent voor de uren hierboven");
        form.submit("/slips", "signer", "Emma Baker", "signature", DRAWN).follow();
        var office = office();
        assertThat(office.main()).contains("Emma Baker", "Signé à la main", "a fait signer ce bon");
        assertThat(office.source()).contains("d=\"M10 10Q20 60 55 50Q90 40 145 65L200 90M300 20");
        assertThat(own().main()).contains("Emma Baker", "Met de hand getekend");
    }

    @Test
    void isTypedByWhoeverCannotDraw() {
        ask("REQUIRED");
        var without = form().submit("/slips", "signer", " ");
        assertThat(without.fieldError("signer")).contains("verlangt een handtekening");
        assertThat(count("slip")).isZero();
        form().submit("/slips", "signer", "Emma Baker").follow();
        var office = office();
        assertThat(office.main()).contains("Emma Baker", "Nom saisi pour signer");
        assertThat(office.source()).doesNotContain("class=\"signature\"");
        // Nobody signs for work without a client.
        worker().post("/slips", "day", "2026-03-03", "from", "12:00", "until", "13:00").follow();
        assertThat(count("slip")).isEqualTo(2);
    }

    @Test
    void saysWhenItWasGivenWhereTheNetworkWasGone() {
        ask("REQUIRED");
        form().submit("/slips", "signer", "Emma Baker", "ago", "8000000");
        assertThat(count("slip")).isZero();
        form().submit("/slips", "signer", "Emma Baker", "ago", "7200").follow();
        assertThat(office().main())
                .contains("Nom saisi pour signer, le 3 mars 2026 20:00")
                .contains("faute de réseau, arrivé le 3 mars 2026 22:00");
    }

    @Test
    void isNotAskedForUnlessTheFirmWantsIt() {
        assertThat(form().source()).doesNotContain("signature.js");
        form().submit("/slips").follow();
        assertThat(office().main()).doesNotContain("Signature du client");
        ask("WANTED");
        assertThat(office().main()).contains("Signature du client", "Non signé");
    }

    @Test
    void isRefusedWhereItIsNone() {
        ask("WANTED");
        assertThat(sign("Emma", "<svg onload=alert(1)>").text()).contains("niet gelezen worden");
        assertThat(sign("Emma", "1,1 ".repeat(9000)).status()).isEqualTo(422);
        assertThat(sign("Emma", "1,1").text()).contains("te weinig");
        assertThat(sign("", DRAWN).fieldError("signer")).contains("Typ de naam");
        assertThat(sign("E".repeat(81), DRAWN).fieldError("signer")).isNotEmpty();
        assertThat(count("slip")).isZero();
        assertThat(sign("<b>Emma</b>", "").status()).isEqualTo(303);
        assertThat(office().source()).contains("&lt;b&gt;Emma").doesNotContain("<b>Emma");
    }

    @Test
    void saysThatItWasGivenForEarlierFigures() {
        ask("REQUIRED");
        sign("Emma Baker", DRAWN).follow();
        assertThat(office().main()).doesNotContain("chiffres précédents");
        office().submit("/slips/" + slip(), "comment", "Key handed back").follow();
        assertThat(office().main()).doesNotContain("chiffres précédents");
        office().submit("/slips/" + slip(), "until", "09:30", "kilometres", "4").follow();
        assertThat(office().main())
                .contains("Signé pour les chiffres précédents", "08:00–10:00, pause 0 min, 0 km");
        assertThat(own().main()).contains("Getekend voor de eerdere cijfers");
        own().submit("/slips/" + slip(), "signer", "Tom Baker").follow();
        assertThat(office().main())
                .contains("Tom Baker")
                .doesNotContain("Emma Baker", "chiffres précédents");
    }

    @Test
    void staysAsItIsOnceTheSlipIsApproved() {
        ask("WANTED");
        sign("Emma Baker", DRAWN).follow();
        var before = own();
        office().submit("/approval").follow();
        assertThat(before.submit("/slips/" + slip(), "signer", "Mallory").status()).isEqualTo(422);
        for (var statement :
                new String[] {
                    "update slip_signature set signer = 'Mallory'", "delete from slip_signature"
                }) {
            assertThatThrownBy(() -> run(statement)).isInstanceOf(DataAccessException.class);
        }
        assertThat(own().main()).contains("Emma Baker");
    }

    @Test
    void goesWithTheClientAndStandsBehindTheWallsOfTheSlip() {
        ask("WANTED");
        sign("Emma Baker", DRAWN).follow();
        office().submit("/approval").follow();
        assertThat(rows.count(world.thuis().worker().actor(), COUNT)).isZero();
        assertThat(rows.count(firm.owner().in(firm.bakery().id()), COUNT)).isZero();
        assertThat(rows.count(firm.worker().actor(), COUNT)).isOne();
        web.as(firm.admin())
                .open("/clients/" + firm.bakery().id() + "/deletion")
                .submit("/clients/deletion")
                .follow();
        assertThat(count("slip_signature")).isZero();
        assertThat(count("slip")).isOne();
    }

    private static final String COUNT = "select count(*) from slip_signature";

    private void ask(String rule) {
        web.as(firm.admin())
                .open("/slips/rules")
                .submit("/slips/rules", "signature", rule)
                .follow();
    }

    private Page form() {
        return worker().open("/slips/new?visit=" + id("select id from visit"));
    }

    private Page sign(String signer, String drawn) {
        return form().submit("/slips", "signer", signer, "signature", drawn);
    }

    private Page office() {
        return web.as(firm.clerk()).open("/slips/" + slip());
    }

    private Page own() {
        return worker().open("/slips/" + slip());
    }

    private Visitor worker() {
        return web.as(firm.worker());
    }

    private String slip() {
        return id("select id from slip order by entered_at, id limit 1");
    }

    private String id(String query) {
        return rows.as(
                firm.firm().system(),
                jdbc -> jdbc.sql(query).query(UUID.class).single().toString());
    }

    private void run(String statement) {
        rows.as(firm.firm().system(), jdbc -> jdbc.sql(statement).update());
    }

    private int count(String table) {
        return rows.count(firm.firm().system(), "select count(*) from " + table);
    }
}
