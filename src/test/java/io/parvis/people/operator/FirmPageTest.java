package io.parvis.people.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The operator closes a firm and opens it again.
@ParvisTest
class FirmPageTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Post post;

    private Cast cast;
    private Visitor operator;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        operator = web.as(world.operator().operator());
    }

    @Test
    @Proves("FIRM-04")
    void tellsWhichProviderOffersTheProductBesideItsPhoneSystem() {
        assertThat(operator.open(path()).detail("Provider (SPID)")).doesNotContain("LIEGE");
        web.as(cast.admin()).open("/settings/firm").submit("/general", "spid", "LIEGE-0127");
        assertThat(operator.open(path()).detail("Provider (SPID)")).contains("LIEGE-0127");
    }

    @Test
    @Proves({"FIRM-11", "FIRM-12"})
    void showsWhatAFirmIsKnownBy() {
        var can = Objects.requireNonNull(cast.firm().can()).text();
        var page = operator.open(path());
        assertThat(page.detail("Account number (CAN)")).contains(can);
        assertThat(page.main()).contains(cast.admin().name(), "Corporate");
        assertThat(page.main()).doesNotContain(cast.bakery().name(), cast.owner().name());
        var typed = can.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + can.substring(4);
        assertThat(operator.open("?q=" + typed).column("Name")).containsExactly(cast.firm().name());
    }

    @Test
    void narrowsTheListByState() {
        turn("ACTIVE", "SUSPENDED");
        assertThat(operator.open("?state=SUSPENDED").column("Name")).contains(cast.firm().name());
        assertThat(operator.open("?state=ARCHIVED").text()).doesNotContain(cast.firm().name());
        assertThat(operator.open("?state=NONSENSE").column("Name")).contains(cast.firm().name());
    }

    @Test
    void closesEveryDoorAtTheNextClick() {
        var inside = List.of(cast.admin(), cast.clerk(), cast.owner(), cast.worker());
        var visitors = inside.stream().map(web::as).toList();
        var program = web.program(cast.firm(), List.of("clients:read"));
        turn("ACTIVE", "SUSPENDED");
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
        turn("SUSPENDED", "ACTIVE");
        for (var visitor : visitors) {
            assertThat(visitor.open("").status()).isEqualTo(200);
        }
        assertThat(program.call("GET", "/api/v1/clients", "").status()).isEqualTo(200);
    }

    @Test
    void saysThatAnArchivedFirmIsGoneAndKeepsEverything() {
        turn("ACTIVE", "ARCHIVED");
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
        assertThat(sent("ARCHIVED", "SUSPENDED").status()).isEqualTo(422);
        turn("ARCHIVED", "ACTIVE");
        assertThat(web.as(cast.admin()).open("").status()).isEqualTo(200);
    }

    @Test
    void letsTheOperatorInAllTheSame() {
        turn("ACTIVE", "SUSPENDED");
        var entered =
                operator.open(path() + "/stay")
                        .submit("/stay", "administrator", cast.admin().id(), "reason", "To look");
        assertThat(operator.open("site:" + entered.location()).status()).isEqualTo(200);
        // The browser of somebody else is not let in by that.
        assertThat(web.as(cast.admin()).open("").status()).isEqualTo(403);
    }

    @Test
    void holdsTheMailUntilTheFirmIsOpenAgain() {
        mail();
        turn("ACTIVE", "SUSPENDED");
        mail();
        assertThat(mails("HELD")).isEqualTo(2);
        turn("SUSPENDED", "ACTIVE");
        assertThat(mails("HELD")).isZero();
        assertThat(mails("QUEUED")).isEqualTo(2);
    }

    @Test
    void tellsTheAdministratorsAndBothAudits() {
        turn("ACTIVE", "SUSPENDED");
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
        assertThat(operator.open(path()).main()).contains("Unpaid since June");
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

    @Test
    void tellsTheSecondOfTwoAndAsksForAReason() {
        var mine = operator.open(path());
        turn("ACTIVE", "SUSPENDED");
        var late = mine.submit("/state", "wanted", "ARCHIVED", "reason", "Too late");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.summary()).contains("in the meantime");
        var silent = operator.post(path() + "/state", "wanted", "ARCHIVED", "seen", "SUSPENDED");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(sent("SUSPENDED", "NONSENSE").status()).isEqualTo(422);
        assertThat(state()).isEqualTo(1);
    }

    @Test
    @Proves({"FIRM-35", "FIRM-40"})
    void namesAnotherPrimaryAdministratorWhereOneIsGone() {
        var done =
                operator.open(path())
                        .submit(
                                "/primary-administrator",
                                "to",
                                cast.otherAdmin().id(),
                                "reason",
                                "Left the firm")
                        .follow();
        assertThat(done.main()).contains("0002 " + cast.otherAdmin().name(), "Left the firm");
        assertThat(web.as(cast.admin()).open("/settings/delegates").status()).isEqualTo(403);
        assertThat(web.as(cast.otherAdmin()).open("/settings/delegates").status()).isEqualTo(200);
        // Whoever was seen is it no more.
        var late =
                operator.post(
                        path() + "/primary-administrator",
                        "holder",
                        cast.admin().id(),
                        "to",
                        cast.admin().id(),
                        "reason",
                        "Back again");
        assertThat(late.status()).isEqualTo(422);
        for (var unfit : List.of(cast.clerk(), cast.owner(), world.thuis().admin())) {
            var refused =
                    operator.post(
                            path() + "/primary-administrator",
                            "holder",
                            cast.otherAdmin().id(),
                            "to",
                            unfit.id(),
                            "reason",
                            "Why not");
            assertThat(refused.status()).isEqualTo(422);
        }
    }

    @Test
    void isTheOperatorsAlone() {
        var support = web.as(world.operator().support());
        assertThat(support.open(path()).status()).isEqualTo(403);
        assertThat(support.post(path() + "/state", "wanted", "SUSPENDED").status()).isEqualTo(403);
        for (Person person : List.of(cast.admin(), cast.owner())) {
            assertThat(web.as(person).open("site:/operator" + path()).location())
                    .startsWith("/operator/sign-in");
        }
        assertThat(operator.open("/firms/operator").status()).isEqualTo(404);
        assertThat(operator.open("/firms/nowhere").status()).isEqualTo(404);
    }

    private int state() {
        return rows.count(
                cast.firm().system(), "select count(*) from firm where state = 'SUSPENDED'");
    }

    private void turn(String seen, String wanted) {
        var done = sent(seen, wanted).follow();
        assertThat(done.flash()).contains(cast.firm().name());
    }

    private Page sent(String seen, String wanted) {
        return operator.post(
                path() + "/state", "seen", seen, "wanted", wanted, "reason", "Unpaid since June");
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

    private String path() {
        return "/firms/" + cast.firm().slug();
    }
}
