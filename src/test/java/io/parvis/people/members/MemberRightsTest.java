package io.parvis.people.members;

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
class MemberRightsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;

    Cast cast;
    Visitor owner;
    Visitor delegate;
    Visitor member;
    String rights;

    @BeforeEach
    void aBakery() {
        cast = world.freshFirm();
        owner = web.as(cast.owner());
        delegate = web.as(cast.delegate());
        member = web.as(cast.member());
        rights = "/members/" + cast.member().id() + "/rights";
    }

    @Test
    void aNewUserHasTheUsualRights() {
        assertThat(member.open("/tickets").status()).isEqualTo(200);
        assertThat(member.open("/members").status()).isEqualTo(200);
        assertThat(member.open("/members/new").status()).isEqualTo(403);
        assertThat(owner.open(rights).all("select[name=tickets] option[selected]").eachText())
                .containsExactly("Voir et agir");
        assertThat(owner.open(rights).all("select[name=payments] option[selected]").eachText())
                .containsExactly("Rien");
    }

    @Test
    void whatIsTakenAwayIsClosedAtOnceAndNotShown() {
        assertThat(owner.post(rights, "tickets", "NONE", "members", "NONE").status())
                .isEqualTo(303);
        for (var path : List.of("/tickets", "/tickets/new", "/members")) {
            var page = member.open(path);
            assertThat(page.status()).as(path).isEqualTo(403);
            assertThat(page.heading()).isEqualTo("Uw rechten reiken niet zo ver");
        }
        var home = member.open("");
        assertThat(home.links())
                .doesNotContain(
                        cast.member().door() + "/tickets", cast.member().door() + "/members");
        assertThat(member.open("/details").text()).doesNotContain(cast.delegate().name());
        assertThat(ask(member)).isEqualTo(403);
    }

    @Test
    void whoMaySeeOnlyDoesNotAct() {
        owner.post(rights, "tickets", "SEE");
        assertThat(member.open("/tickets").status()).isEqualTo(200);
        assertThat(member.open("/tickets").links())
                .doesNotContain(cast.member().door() + "/tickets/new");
        assertThat(member.open("/tickets/new").status()).isEqualTo(403);
        assertThat(ask(member)).isEqualTo(403);
    }

    @Test
    void aDelegateSetsThemToo() {
        assertThat(delegate.post(rights, "members", "ACT").status()).isEqualTo(303);
        assertThat(member.open("/members/new").status()).isEqualTo(200);
        assertThat(owner.open("/members").text()).contains("Voir et agir Tickets, Utilisateurs");
        var office = web.as(cast.admin()).open("/clients/" + cast.bakery().id());
        assertThat(office.all("#history").text()).contains(cast.member().name());
    }

    @Test
    void aPlainUserSetsNobodysRightsNotEvenTheirOwn() {
        owner.post(rights, "members", "ACT");
        assertThat(member.open(rights).status()).isEqualTo(403);
        assertThat(member.post(rights, "payments", "ACT").status()).isEqualTo(403);
        assertThat(member.post("/members/" + cast.delegate().id() + "/rights").status())
                .isEqualTo(403);
    }

    @Test
    void ownersAndDelegatesHaveThemAll() {
        for (var one : List.of(cast.owner(), cast.delegate())) {
            var path = "/members/" + one.id() + "/rights";
            assertThat(delegate.open(path).text()).contains("ont tous les droits");
            assertThat(delegate.post(path, "tickets", "NONE").status()).isEqualTo(422);
        }
        assertThat(web.as(cast.owner()).open("/tickets").status()).isEqualTo(200);
    }

    @Test
    void nobodyGivesMoreThanTheyHave() {
        owner.post(rights, "members", "ACT", "payments", "SEE");
        assertThat(member.open("/members/new").all("select[name=payments] option").eachText())
                .containsExactly("Niets", "Zien");
        assertThat(invite(member, "paul@example.org", "payments", "ACT")).isEqualTo(422);
        assertThat(invite(member, "paul@example.org", "payments", "SEE")).isEqualTo(303);
    }

    @Test
    @Proves("CLI-03")
    void aClientMakesItsOwnUsersWithTheirRights() {
        var paul = "paul@" + cast.firm().slug() + ".example";
        assertThat(invite(owner, paul, "tickets", "NONE", "members", "ACT")).isEqualTo(303);
        var arrival = web.at("").open("site:" + mailbox.last(paul).link());
        var home = arrival.submit("", "password", World.PASSWORD, "again", World.PASSWORD).follow();
        assertThat(home.links())
                .contains(cast.owner().door() + "/members")
                .doesNotContain(cast.owner().door() + "/tickets");
    }

    @Test
    void aFormerOwnerGoesOnSeeingEverything() {
        owner.post("/members/" + cast.delegate().id() + "/ownership");
        assertThat(owner.open("/members/new").status()).isEqualTo(403);
        assertThat(owner.open(rights).status()).isEqualTo(403);
        var former = delegate.open("/members/" + cast.owner().id() + "/rights");
        assertThat(former.all("select[name=payments] option[selected]").eachAttr("value"))
                .containsExactly("ACT");
        assertThat(former.all("select[name=members] option[selected]").eachAttr("value"))
                .containsExactly("SEE");
    }

    @Test
    void refusesWhatIsNoLevel() {
        assertThat(owner.post(rights, "tickets", "EVERYTHING").status()).isEqualTo(422);
        assertThat(invite(owner, "paul@example.org", "tickets", "EVERYTHING")).isEqualTo(422);
        assertThat(member.open("/tickets").status()).isEqualTo(200);
    }

    @Test
    void reachNeitherAnotherDomainNorAnotherFirm() {
        for (var stranger : List.of(cast.twice(), world.alma().member())) {
            var path = "/members/" + stranger.id() + "/rights";
            assertThat(owner.open(path).status()).isEqualTo(404);
            assertThat(owner.post(path, "tickets", "NONE").status()).isEqualTo(404);
        }
        assertThat(web.as(world.alma().member()).open("/tickets").status()).isEqualTo(200);
    }

    private static int ask(Visitor by) {
        return by.post("/tickets", "subject", "x", "text", "y").status();
    }

    private static int invite(Visitor by, String email, Object... chosen) {
        var form =
                new java.util.ArrayList<Object>(
                        List.of("name", "Paul", "email", email, "language", "nl"));
        form.addAll(List.of(chosen));
        return by.post("/members", form.toArray()).status();
    }
}
