package io.parvis.people.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The operator closes a firm and opens it again.
@ParvisTest
class ClosedFirmTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Post post;

    private Cast cast;
    private Visitor operator;
    private Turning turning;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        operator = web.as(world.operator().operator());
        turning = new Turning(operator, cast);
    }

    @Test
    void closesEveryDoorAtTheNextClick() {
        var inside = List.of(cast.admin(), cast.clerk(), cast.owner(), cast.worker());
        var visitors = inside.stream().map(web::as).toList();
        var program = web.program(cast.firm(), List.of("clients:read"));
        turning.turn("ACTIVE", "SUSPENDED");
        for (var visitor : visitors) {
            var page = visitor.open("");
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.heading()).isNotEmpty();
            assertThat(page.text()).contains(cast.firm().name());
            assertThat(page.text()).doesNotContain(cast.bakery().name());
        }
        assertThat(program.call("GET", "/api/v1/clients", "").status()).isEqualTo(403);
        for (var realm : List.of(Realm.STAFF, Realm.CLIENT, Realm.WORKER)) {
            var stranger = web.signedOut(cast.firm(), realm);
            assertThat(stranger.open("/sign-in").status()).isEqualTo(403);
            assertThat(stranger.open("/forgotten").status()).isEqualTo(403);
        }
        turning.turn("SUSPENDED", "ACTIVE");
        for (var visitor : visitors) {
            assertThat(visitor.open("").status()).isEqualTo(200);
        }
        assertThat(program.call("GET", "/api/v1/clients", "").status()).isEqualTo(200);
    }

    @Test
    void saysThatAnArchivedFirmIsGoneAndKeepsEverything() {
        turning.turn("ACTIVE", "ARCHIVED");
        assertThat(web.as(cast.admin()).open("").status()).isEqualTo(410);
        assertThat(
                        web.program(cast.firm(), List.of("clients:read"))
                                .call("GET", "/api/v1/clients", "")
                                .status())
                .isEqualTo(401);
        assertThat(web.as(world.operator().support()).open("/support").text())
                .doesNotContain(cast.firm().name());
        assertThat(rows.count(cast.firm().system(), "select count(*) from client"))
                .isEqualTo(cast.places().size());
        // What is archived is opened before anything else.
        assertThat(turning.sent("ARCHIVED", "SUSPENDED").status()).isEqualTo(422);
        turning.turn("ARCHIVED", "ACTIVE");
        assertThat(web.as(cast.admin()).open("").status()).isEqualTo(200);
    }

    @Test
    void letsTheOperatorInAllTheSame() {
        turning.turn("ACTIVE", "SUSPENDED");
        var entered =
                operator.open(turning.path() + "/stay")
                        .submit("/stay", "administrator", cast.admin().id(), "reason", "To look");
        assertThat(operator.open("site:" + entered.location()).status()).isEqualTo(200);
        // The browser of somebody else is not let in by that.
        assertThat(web.as(cast.admin()).open("").status()).isEqualTo(403);
    }

    @Test
    void holdsTheMailUntilTheFirmIsOpenAgain() {
        mail();
        turning.turn("ACTIVE", "SUSPENDED");
        mail();
        assertThat(mails("HELD")).isEqualTo(2);
        turning.turn("SUSPENDED", "ACTIVE");
        assertThat(mails("HELD")).isZero();
        assertThat(mails("QUEUED")).isEqualTo(2);
    }

    @Test
    void tellsTheAdministratorsAndBothAudits() {
        turning.turn("ACTIVE", "SUSPENDED");
        for (var administrator : List.of(cast.admin(), cast.otherAdmin())) {
            assertThat(
                            rows.count(
                                    Actor.platform(),
                                    """
                                    select count(*) from mail
                                     where recipient = ? and state <> 'HELD' and body like '%Unpaid since June%'
                                    """,
                                    administrator.identifier()))
                    .isEqualTo(1);
        }
        assertThat(operator.open(turning.path()).main()).contains("Unpaid since June");
        for (var keeper : List.of(cast.firm(), world.operator().firm())) {
            assertThat(
                            rows.count(
                                    keeper.system(),
                                    """
                                    select count(*) from audit_entry
                                     where event = 'FirmTurned' and subject_id = ? and who = ?
                                    """,
                                    cast.firm().id(),
                                    world.operator().operator().name()))
                    .isEqualTo(1);
        }
    }

    // Written by the program itself, as any feature writes it.
    private void mail() {
        var letter =
                new Letter(
                        cast.firm().name(),
                        "a@b.example",
                        "en",
                        Message.of("firms.firm"),
                        Message.of("firms.firm"));
        rows.as(
                cast.firm().system(),
                _ -> {
                    post.send(letter);
                    return true;
                });
    }

    private int mails(String state) {
        return rows.count(cast.firm().system(), "select count(*) from mail where state = ?", state);
    }
}
