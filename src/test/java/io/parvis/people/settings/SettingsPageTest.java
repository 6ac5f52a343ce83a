package io.parvis.people.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the settings of a firm show, and to whom.
@ParvisTest
class SettingsPageTest {

    private static final String PATH = "/settings/firm";

    @Autowired World world;
    @Autowired Web web;

    private Cast firm;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
    }

    @Test
    @Proves({"FIRM-01", "FIRM-02", "FIRM-24"})
    void foldsItsSectionsAndUnfoldsTheOneThatWasAskedFor() {
        var menu = web.as(firm.admin()).open("").all(".side a").eachAttr("href");
        assertThat(menu).anyMatch(href -> href.endsWith(PATH));
        var page = web.as(firm.admin()).open(PATH);
        assertThat(page.all("details.fold").eachAttr("id"))
                .containsExactly(
                        "general",
                        "administrator",
                        "telephony",
                        "chat",
                        "support",
                        "sending",
                        "branding",
                        "languages",
                        "security");
        assertThat(page.all("details[open]").eachAttr("id")).containsExactly("general");
        var other = web.as(firm.admin()).open(PATH + "?open=support");
        assertThat(other.all("details[open]").eachAttr("id")).containsExactly("support");
        assertThat(web.as(firm.admin()).open(PATH + "?open=nothing").status()).isEqualTo(200);
    }

    @Test
    @Proves({"FIRM-11", "FIRM-13"})
    void showsTheAccountNumberAndTakesNone() {
        var can = Objects.requireNonNull(firm.firm().can()).text();
        var page = web.as(firm.admin()).open(PATH);
        assertThat(page.text()).contains(can);
        assertThat(page.all("[name=can]")).isEmpty();
        page.submit("/general", "can", "0000000000");
        assertThat(web.as(firm.admin()).open(PATH).text()).contains(can);
    }

    @Test
    @Proves({"FIRM-03", "FIRM-23", "FIRM-25", "FIRM-29", "FIRM-34"})
    void keepsThePrimaryAdministratorsTelephoneToThemselves() {
        var admin = web.as(firm.admin());
        assertThat(admin.open(PATH).text()).contains("0001 " + firm.admin().name());
        var done =
                admin.open(PATH)
                        .submit("/administrator", "language", "en", "phone", "0478 12 34 56")
                        .follow();
        assertThat(done.flash()).isEqualTo("The settings are saved.");
        assertThat(done.source()).contains("0478 12 34 56");
        assertThat(done.all("details#administrator").text()).contains(firm.admin().identifier());
        var operator = web.as(world.operator().operator());
        assertThat(operator.open("/firms/" + firm.firm().slug()).main()).contains("0478 12 34 56");
        for (Person other : List.of(firm.otherAdmin(), firm.clerk(), firm.owner())) {
            for (var path : List.of(PATH, "/employees/" + firm.admin().id(), "")) {
                assertThat(web.as(other).open(path).source())
                        .doesNotContain("0478 12 34 56", "+32478123456");
            }
        }
        var refused =
                web.as(firm.otherAdmin())
                        .post(PATH + "/administrator", "language", "fr", "phone", "");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(admin.open(PATH).source()).contains("0478 12 34 56");
    }

    @Test
    @Proves({"FIRM-30", "FIRM-31"})
    void changesThePasswordInADialogAndNeverShowsIt() {
        var page = web.as(firm.admin()).open(PATH);
        assertThat(page.all("dialog#change-password input[type=password]")).hasSize(3);
        assertThat(page.source()).doesNotContain(World.PASSWORD);
        var done =
                page.submit(
                        "/account/password",
                        "old",
                        World.PASSWORD,
                        "password",
                        "Tulip-82-lamp",
                        "again",
                        "Tulip-82-lamp");
        assertThat(done.status()).isEqualTo(303);
    }

    @Test
    void isClosedToWhoeverDoesNotAdminister() {
        assertThat(web.as(firm.clerk()).open(PATH).status()).isEqualTo(403);
        assertThat(web.as(firm.clerk()).post(PATH + "/general", "name", "X").status())
                .isEqualTo(403);
        assertThat(web.as(firm.owner()).open("site:" + firm.admin().door() + PATH).location())
                .contains("/sign-in");
    }
}
