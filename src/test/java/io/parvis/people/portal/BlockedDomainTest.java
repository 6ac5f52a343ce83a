package io.parvis.people.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Place;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class BlockedDomainTest {

    private static final List<String> INSIDE =
            List.of("", "/details", "/members", "/members/new", "/files/1.pdf", "/api/figures");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast cast;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
    }

    @Test
    @Proves({"DOM-19", "DOM-20"})
    void letsNobodyInButTheySignIn() {
        block(cast.bakery(), true);
        for (var person : List.of(cast.owner(), cast.delegate(), cast.member())) {
            var door = web.at(person.door());
            var answer =
                    door.open("/sign-in")
                            .submit(
                                    "/sign-in",
                                    "identifier",
                                    person.identifier(),
                                    "password",
                                    World.PASSWORD);
            assertThat(answer.location()).isEqualTo(person.door());
            for (var path : INSIDE) {
                var page = door.open(path);
                assertThat(page.status()).as(path).isEqualTo(403);
                assertThat(page.heading())
                        .isIn("Ce domaine est bloqué", "Dit domein is geblokkeerd");
                assertThat(page.text()).doesNotContain(cast.clerk().name());
            }
            assertThat(door.open("/account").status()).isEqualTo(200);
        }
    }

    @Test
    @Proves("DOM-20")
    void refusesEveryActInside() {
        block(cast.bakery(), true);
        var owner = web.as(cast.owner());
        var invitation =
                owner.post("/members", "name", "P", "email", "p@example.org", "language", "fr");
        assertThat(invitation.status()).isEqualTo(403);
        assertThat(owner.post("/members/" + cast.member().id() + "/deactivation").status())
                .isEqualTo(403);
        assertThat(owner.post("/sign-out").location()).endsWith("/sign-in");
    }

    @Test
    @Proves("DOM-21")
    void opensAgainWithNothingLost() {
        block(cast.bakery(), true);
        var owner = web.as(cast.owner());
        assertThat(owner.open("").status()).isEqualTo(403);
        block(cast.bakery(), false);
        assertThat(owner.open("").status()).isEqualTo(200);
        assertThat(owner.open("/members").rows()).hasSize(3);
    }

    @Test
    @Proves("DOM-21")
    void leavesSomebodyTheOtherDomains() {
        block(cast.shielded(), true);
        var visitor = web.as(cast.twice());
        visitor.post("/current-domain", "domain", cast.shielded().id());
        var blocked = visitor.open("/details");
        assertThat(blocked.status()).isEqualTo(403);
        assertThat(blocked.main()).contains(cast.starting().name());
        assertThat(blocked.submit("/current-domain", "domain", cast.starting().id()).status())
                .isEqualTo(303);
        assertThat(visitor.open("/details").detail("Naam")).isEqualTo(cast.starting().name());
    }

    @Test
    @Proves("DOM-21")
    void leavesEmployeesTheirAccess() {
        block(cast.bakery(), true);
        var seen =
                rows.count(
                        cast.clerk().actor(),
                        "select count(*) from domain where id = ?",
                        cast.bakery().id());
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void changesNothingForADomainThatIsNotOnesOwn() {
        var visitor = web.as(cast.twice());
        for (var place : List.of(cast.starting(), cast.shielded())) {
            visitor.post("/current-domain", "domain", place.id());
            visitor.post("/current-domain", "domain", cast.bakery().id());
            visitor.post("/current-domain", "domain", world.thuis().bakery().id());
            visitor.post("/current-domain", "domain", "nonsense");
            assertThat(visitor.open("/details").detail("Naam")).isEqualTo(place.name());
        }
    }

    private void block(Place place, boolean blocked) {
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update domain set blocked = ? where id = ?")
                                .params(blocked, place.id())
                                .update());
    }
}
