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
class MembersPageTest {

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
    @Proves("DOM-17")
    void showsWhoIsWhat() {
        var page = owner.open("/members");
        assertThat(page.column("Rôle"))
                .containsExactlyInAnyOrder("Propriétaire Vous", "Délégué", "Utilisateur");
        assertThat(page.column("Nom").toString())
                .contains(cast.owner().identifier(), cast.delegate().name(), cast.member().name());
    }

    @Test
    void showsAPlainMemberTheListOnly() {
        var page = member.open("/members");
        assertThat(page.rows()).hasSize(3);
        assertThat(page.actions()).noneMatch(action -> action.contains("/members"));
        assertThat(page.links()).doesNotContain(cast.member().door() + "/members/new");
    }

    @Test
    void refusesToAPlainMemberWhatOthersMay() {
        assertThat(member.open("/members/new").status()).isEqualTo(403);
        assertThat(invite(member, paul, false)).isEqualTo(403);
        for (var act : List.of("reminder", "delegation", "deactivation", "ownership")) {
            assertThat(member.post(path(act)).status()).as(act).isEqualTo(403);
        }
        assertThat(owner.open("/members").rows()).hasSize(3);
    }

    @Test
    void letsADelegateInviteButNothingMore() {
        assertThat(delegate.open("/members/new").text()).doesNotContain("peut inviter d'autres");
        assertThat(invite(delegate, paul, true)).isEqualTo(403);
        assertThat(invite(delegate, paul, false)).isEqualTo(303);
        for (var act : List.of("delegation", "deactivation", "ownership")) {
            assertThat(delegate.post(path(act)).status()).as(act).isEqualTo(403);
        }
        assertThat(owner.open("/members").column("Statut")).contains("Invité");
    }

    @Test
    void invitesInTheLanguageOfWhoIsInvited() {
        assertThat(invite(owner, paul, true)).isEqualTo(303);
        var mail = mailbox.last(paul);
        assertThat(mail.subject()).isEqualTo("Uw toegang tot " + cast.firm().name());
        assertThat(owner.open("/members").column("Rôle")).filteredOn("Délégué"::equals).hasSize(2);
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAnInvitation() {
        var page = owner.open("/members/new");
        var again = page.submit("/members", "name", "", "email", "nowhere", "language", "xx");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.fieldError("name")).isNotEmpty();
        assertThat(again.fieldError("email")).isNotEmpty();
        assertThat(again.all("#f-language-error").text()).isNotEmpty();
        assertThat(again.value("email")).isEqualTo("nowhere");
        var twice = page.submit("/members", "name", "X", "email", cast.member().identifier());
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.fieldError("email"))
                .isEqualTo("Cette personne est déjà utilisatrice de ce domaine.");
    }

    @Test
    void tellsSomebodyWhoHasASignInAlready() {
        var known = cast.helped().owner();
        assertThat(invite(owner, known.identifier(), false)).isEqualTo(303);
        assertThat(mailbox.last(known.identifier()).body()).contains(cast.bakery().name());
        assertThat(web.as(known).open("").source())
                .contains(cast.bakery().name(), cast.helped().name());
    }

    @Test
    void remindsOfAnInvitationUntilItIsAccepted() {
        invite(owner, paul, false);
        var page = owner.open("/members");
        var reminder =
                page.actions().stream().filter(action -> action.endsWith("/reminder")).toList();
        assertThat(reminder).hasSize(1);
        var before = mailbox.of(paul).size();
        assertThat(page.submit(reminder.getFirst()).follow().flash()).contains("Paul");
        assertThat(mailbox.of(paul)).hasSize(before + 1);
        assertThat(owner.post(path("reminder")).status()).isEqualTo(422);
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
