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
    @Proves("DOM-17")
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
        assertThat(again.fieldError("language")).isNotEmpty();
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

    private String path(String act) {
        return "/members/" + cast.member().id() + "/" + act;
    }

    @Test
    void letsOnlyTheOwnerBringBackWhomTheOwnerShutOut() {
        var here = "/members/" + cast.member().id() + "/deactivation";
        assertThat(owner.post(here).status()).isEqualTo(303);

        assertThat(invite(delegate, cast.member().identifier(), false)).isEqualTo(422);
        assertThat(member.open("/members").status()).isEqualTo(403);

        assertThat(invite(owner, cast.member().identifier(), false)).isEqualTo(303);
        assertThat(member.open("/members").status()).isEqualTo(200);
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
