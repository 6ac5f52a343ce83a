package io.parvis.people.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
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

/// What the operator knows of a firm, and changes there.
@ParvisTest
class FirmPageTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

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
    @Proves("FIRM-04")
    void tellsWhichProviderOffersTheProductBesideItsPhoneSystem() {
        assertThat(operator.open(turning.path()).detail("Provider (SPID)")).doesNotContain("LIEGE");
        web.as(cast.admin()).open("/settings/firm").submit("/general", "spid", "LIEGE-0127");
        assertThat(operator.open(turning.path()).detail("Provider (SPID)")).contains("LIEGE-0127");
    }

    @Test
    @Proves({"FIRM-11", "FIRM-12"})
    void showsWhatAFirmIsKnownBy() {
        var can = Objects.requireNonNull(cast.firm().can()).text();
        var page = operator.open(turning.path());
        assertThat(page.detail("Account number (CAN)")).contains(can);
        assertThat(page.main()).contains(cast.admin().name(), "Corporate");
        assertThat(page.main()).doesNotContain(cast.bakery().name(), cast.owner().name());
        var typed = can.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + can.substring(4);
        assertThat(operator.open("?q=" + typed).column("Name")).containsExactly(cast.firm().name());
    }

    @Test
    void narrowsTheListByState() {
        turning.turn("ACTIVE", "SUSPENDED");
        assertThat(operator.open("?state=SUSPENDED").column("Name")).contains(cast.firm().name());
        assertThat(operator.open("?state=ARCHIVED").text()).doesNotContain(cast.firm().name());
        assertThat(operator.open("?state=NONSENSE").column("Name")).contains(cast.firm().name());
    }

    @Test
    void tellsTheSecondOfTwoAndAsksForAReason() {
        var mine = operator.open(turning.path());
        turning.turn("ACTIVE", "SUSPENDED");
        var late = mine.submit("/state", "wanted", "ARCHIVED", "reason", "Too late");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.summary()).contains("in the meantime");
        var silent =
                operator.post(turning.path() + "/state", "wanted", "ARCHIVED", "seen", "SUSPENDED");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(turning.sent("SUSPENDED", "NONSENSE").status()).isEqualTo(422);
        assertThat(state()).isEqualTo(1);
    }

    @Test
    @Proves({"FIRM-35", "FIRM-40"})
    void namesAnotherPrimaryAdministratorWhereOneIsGone() {
        var done =
                operator.open(turning.path())
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
                        turning.path() + "/primary-administrator",
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
                            turning.path() + "/primary-administrator",
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
        assertThat(support.open(turning.path()).status()).isEqualTo(403);
        assertThat(support.post(turning.path() + "/state", "wanted", "SUSPENDED").status())
                .isEqualTo(403);
        for (Person person : List.of(cast.admin(), cast.owner())) {
            assertThat(web.as(person).open("site:/operator" + turning.path()).location())
                    .startsWith("/operator/sign-in");
        }
        assertThat(operator.open("/firms/operator").status()).isEqualTo(404);
        assertThat(operator.open("/firms/nowhere").status()).isEqualTo(404);
    }

    private int state() {
        return rows.count(
                cast.firm().system(), "select count(*) from firm where state = 'SUSPENDED'");
    }
}
