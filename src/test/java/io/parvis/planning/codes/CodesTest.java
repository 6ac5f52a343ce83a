package io.parvis.planning.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.planning.visits.Planner;
import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class CodesTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;
    private String page;

    @BeforeEach
    void aClientWithoutACode() {
        firm = world.freshFirm();
        page = "/clock-ins/codes/" + firm.bakery().id();
    }

    @Test
    void isMadeOnceAndPrintedAsOftenAsNeeded() {
        var clerk = web.as(firm.clerk());
        assertThat(clerk.open(page).main()).contains("Il n'y a pas encore de code");
        var made = clerk.open(page).submit(page).follow();
        assertThat(made.all("svg.qr")).hasSize(1);
        var address = address(made);
        assertThat(clerk.post(page).follow().all("[data-copies]").attr("data-copies"))
                .endsWith(address);
        assertThat(scan(firm, address).status()).isEqualTo(200);
        assertThat(clerk.open("/domains/" + firm.bakery().id()).main())
                .contains("a créé le code de pointage");
    }

    @Test
    void opensNothingOnceItIsReplacedOrTakenAway() {
        var clerk = web.as(firm.clerk());
        var first = address(clerk.post(page).follow());
        var second = address(clerk.open(page).submit(page + "/replacement").follow());
        assertThat(scan(firm, first).status()).isEqualTo(404);
        assertThat(scan(firm, first).main()).contains("Deze code werkt niet");
        assertThat(web.as(firm.worker()).post(first).status()).isEqualTo(404);
        assertThat(scan(firm, second).status()).isEqualTo(200);
        clerk.delete(page).follow();
        assertThat(scan(firm, second).status()).isEqualTo(404);
        clerk.delete(page).follow();
        assertThat(clerk.open("/domains/" + firm.bakery().id()).main())
                .containsOnlyOnce("a retiré le code de pointage");
    }

    @Test
    void opensNothingToAnybodyElse() {
        var address = address(web.as(firm.clerk()).post(page).follow());
        var other = world.freshFirm();
        assertThat(scan(other, address).status()).isEqualTo(404);
        assertThat(scan(firm, address + "x").status()).isEqualTo(404);
        var outside = web.signedOut(firm.firm(), Realm.WORKER).open(address);
        assertThat(outside.status()).isEqualTo(303);
        assertThat(outside.location()).contains("sign-in?next=");
        assertThat(web.as(firm.owner()).open(address).status()).isEqualTo(404);
        assertThat(web.as(other.clerk()).open(page).status()).isEqualTo(404);
        assertThat(web.as(other.clerk()).post(page).status()).isEqualTo(404);
        assertThat(web.as(other.clerk()).delete(page).status()).isEqualTo(404);
        assertThat(scan(firm, address).status()).isEqualTo(200);
    }

    @Test
    void goesOnAtAClientWhoIsBlockedAndEndsAtOneWhoLeft() {
        var address = address(web.as(firm.clerk()).post(page).follow());
        turn("blocked");
        assertThat(scan(firm, address).status()).isEqualTo(200);
        turn("closed");
        assertThat(scan(firm, address).status()).isEqualTo(404);
        assertThat(web.as(firm.clerk()).open(page).status()).isEqualTo(404);
    }

    private void turn(String state) {
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("update domain set %s = true where id = :id".formatted(state))
                                .param("id", firm.bakery().id())
                                .update());
    }

    @Test
    void arePrintedForWhoeverIsVisited() {
        new Planner(web, firm).plan().follow();
        var clerk = web.as(firm.clerk());
        var list = clerk.open("/clock-ins/codes?missing=true");
        assertThat(list.rows()).hasSize(1);
        var sheet = list.submit("/clock-ins/codes/sheet", "ids", firm.bakery().id()).follow();
        assertThat(sheet.all(".code-card")).hasSize(1);
        assertThat(sheet.main()).contains(firm.bakery().name());
        assertThat(clerk.open("/clock-ins/codes?missing=true").rows()).isEmpty();
        assertThat(clerk.open("/clock-ins/codes").rows()).hasSize(1);
        var found = clerk.open("/clock-ins/codes?q=" + firm.starting().name().substring(0, 4));
        assertThat(found.main()).contains(firm.starting().name());
        assertThat(clerk.open("/clock-ins/codes/sheet?ids=nonsense").main()).contains("Aucun code");
    }

    private Page scan(Cast whose, String address) {
        return web.as(whose.worker()).open(address);
    }

    private static String address(Page page) {
        var whole = page.all("[data-copies]").attr("data-copies");
        return whole.substring(whole.indexOf("/clock/"));
    }
}
