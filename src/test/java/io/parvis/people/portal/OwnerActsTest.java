package io.parvis.people.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class OwnerActsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;

    Cast cast;
    Visitor owner;
    Visitor delegate;
    Visitor member;
    String paul;

    @BeforeEach
    void aBakery() {
        cast = world.freshFirm();
        owner = web.as(cast.owner());
        delegate = web.as(cast.delegate());
        member = web.as(cast.member());
        paul = "paul@" + cast.firm().slug() + ".example";
    }

    @Test
    void namesAndDismissesADelegate() {
        assertThat(owner.post(path("delegation")).status()).isEqualTo(303);
        assertThat(invite(member, paul, false)).isEqualTo(303);
        assertThat(owner.delete(path("delegation")).status()).isEqualTo(303);
        assertThat(invite(member, "anna@example.org", false)).isEqualTo(403);
    }

    @Test
    void endsAnAccessInEverySessionAtOnceAndGivesItBack() {
        assertThat(member.open("/details").status()).isEqualTo(200);
        assertThat(owner.post(path("deactivation")).status()).isEqualTo(303);
        for (var path : List.of("", "/details", "/members", "/anything")) {
            var page = member.open(path);
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.heading()).isEqualTo("U hebt geen toegang tot een domein");
            assertThat(page.text()).doesNotContain(cast.bakery().name());
        }
        assertThat(member.open("/account").status()).isEqualTo(200);
        assertThat(delegate.open("/members").rows()).hasSize(2);
        assertThat(owner.open("/members").column("Statut")).contains("Sans accès");
        assertThat(owner.delete(path("deactivation")).status()).isEqualTo(303);
        assertThat(member.open("/details").status()).isEqualTo(200);
    }

    @Test
    void keepsTheOwnerIn() {
        var self = "/members/" + cast.owner().id();
        assertThat(owner.post(self + "/deactivation").status()).isEqualTo(422);
        assertThat(owner.post(self + "/delegation").status()).isEqualTo(422);
        assertThat(owner.open("").status()).isEqualTo(200);
    }

    @Test
    @Proves({"DOM-16", "DOM-17", "DOM-18", "D4"})
    void handsTheDomainOver() {
        var next = web.as(cast.delegate());
        var page = owner.open("/members");
        var done = page.submit("/" + cast.delegate().id() + "/ownership").follow();
        assertThat(done.flash()).contains(cast.delegate().name());
        for (var told : List.of(cast.owner(), cast.delegate())) {
            assertThat(mailbox.last(told.identifier()).body()).contains(cast.delegate().name());
        }
        assertThat(owner.open("/members").column("Rôle")).contains("Utilisateur Vous");
        assertThat(owner.post(path("delegation")).status()).isEqualTo(403);
        assertThat(owner.post(path("ownership")).status()).isEqualTo(403);
        assertThat(next.open("/members").column("Rôle"))
                .containsExactlyInAnyOrder("Propriétaire Vous", "Utilisateur", "Utilisateur");
        assertThat(next.post(path("delegation")).status()).isEqualTo(303);
    }

    @Test
    @Proves("D4")
    void handsItOverOnlyToSomebodyWhoIsThere() {
        owner.post(path("deactivation"));
        assertThat(owner.post(path("ownership")).status()).isEqualTo(422);
        invite(owner, paul, false);
        assertThat(owner.open("/members").actions())
                .filteredOn(action -> action.endsWith("/ownership"))
                .hasSize(1);
        assertThat(owner.post("/members").status()).isEqualTo(422);
    }

    @Test
    void knowsNobodyOfAnotherDomainOrFirm() {
        for (var stranger : List.of(cast.twice(), cast.clerk(), world.alma().member())) {
            var path = "/members/" + stranger.id();
            for (var act : List.of("reminder", "delegation", "deactivation", "ownership")) {
                assertThat(owner.post(path + "/" + act).status()).as(act).isEqualTo(404);
            }
        }
        assertThat(owner.post("/members/nobody/delegation").status()).isEqualTo(404);
    }

    private String path(String act) {
        return "/members/" + cast.member().id() + "/" + act;
    }

    private static int invite(Visitor by, String email, boolean asDelegate) {
        return by.post(
                        "/members",
                        "name",
                        "Paul",
                        "email",
                        email,
                        "language",
                        "nl",
                        "delegate",
                        asDelegate)
                .status();
    }
}
