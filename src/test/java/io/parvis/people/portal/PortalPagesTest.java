package io.parvis.people.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class PortalPagesTest {

    private static final List<String> PAGES =
            List.of("", "/details", "/members", "/members/new", "/account");
    private static final String STARTUP =
            "Wij richten uw domein nog in: de cijfers zijn nog niet bijgewerkt.";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    @Test
    void greetsAndNamesWhoIsResponsible() {
        var alma = world.alma();
        var home = web.as(alma.owner()).open("");
        assertThat(home.heading()).isEqualTo("Bonjour " + alma.owner().name());
        assertThat(home.main()).contains(alma.bakery().name(), alma.clerk().name(), "Cabinet Alma");
    }

    @Test
    void namesNoEmployeeWhereNobodyIsResponsible() {
        var home = web.as(world.alma().helped().owner()).open("");
        assertThat(home.main()).contains("Cabinet Alma");
        assertThat(home.main())
                .doesNotContain(world.alma().clerk().name(), world.alma().otherClerk().name());
    }

    @Test
    void showsAClientItsOwnData() {
        var alma = world.alma();
        var page = web.as(alma.owner()).open("/details");
        assertThat(page.detail("Nom")).isEqualTo(alma.bakery().name());
        assertThat(page.detail("Code client")).isEqualTo(alma.bakery().code());
        assertThat(page.detail("Langue")).isEqualTo("Français");
        assertThat(page.detail("Pays")).isEqualTo("Belgique");
        assertThat(page.detail("Client depuis le")).isEqualTo("2 mars 2026");
        assertThat(page.detail("Propriétaire")).isEqualTo(alma.owner().name());
        assertThat(page.main()).contains(alma.delegate().name(), alma.member().name());
    }

    @Test
    void showsNothingOfAnotherClientOrFirm() {
        var alma = world.alma();
        for (var path : PAGES) {
            assertThat(web.as(alma.owner()).open(path).text())
                    .doesNotContain(
                            alma.shielded().name(),
                            alma.helped().owner().name(),
                            world.thuis().bakery().name(),
                            world.thuis().clerk().name());
        }
    }

    @Test
    void neverShowsWhatTheFirmKeepsToItself() {
        for (var path : PAGES) {
            assertThat(web.as(world.alma().owner()).open(path).text())
                    .doesNotContain("before booking", "on the phone");
        }
    }

    @Test
    @Proves({"DOM-10", "DOM-11", "DOM-12"})
    void saysOnEveryPageThatTheDomainIsNotReadyUntilItIs() {
        var firm = world.freshFirm();
        var owner = firm.starting().owner();
        var visitor = web.as(owner);
        visitor.post("/current-domain", "domain", firm.starting().id());
        for (var path : PAGES) {
            assertThat(visitor.open(path).banners()).as(path).contains(STARTUP);
        }
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        "update domain set status = 'ACTIVE', activated_at = created_at where id = ?")
                                .param(firm.starting().id())
                                .update());
        for (var path : PAGES) {
            assertThat(visitor.open(path).banners()).as(path).doesNotContain(STARTUP);
        }
        assertThat(visitor.open("").main()).contains("Actief");
    }

    @Test
    void remindsTheOwnerToInviteSomebody() {
        assertThat(web.as(world.alma().helped().owner()).open("").links())
                .contains("/cabinet-alma/portal/members/new");
        assertThat(web.as(world.alma().member()).open("").links())
                .doesNotContain("/cabinet-alma/portal/members/new");
    }

    @Test
    void asksAStrangerToSignIn() {
        var visitor = web.at("/cabinet-alma/portal");
        for (var path : PAGES) {
            assertThat(visitor.open(path).location())
                    .startsWith("/cabinet-alma/portal/sign-in?next=");
        }
    }

    @Test
    void welcomesAWorker() {
        var home = web.as(world.thuis().worker()).open("");
        assertThat(home.heading()).isEqualTo("Dag " + world.thuis().worker().name());
        assertThat(home.main()).contains("Thuis & Co");
        assertThat(home.links()).contains("/thuis-en-co/team/account");
    }

    @Test
    void leadsFromTheFirmsAddressToItsDoors() {
        var page = web.at("").speaking("nl").open("/thuis-en-co");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("Thuis & Co");
        assertThat(page.links())
                .contains("/thuis-en-co/portal", "/thuis-en-co/team", "/thuis-en-co/office");
        assertThat(page.main()).contains("Klantenportaal");
        assertThat(web.at("").open("/no-such-firm").status()).isEqualTo(404);
    }
}
