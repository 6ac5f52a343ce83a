package io.parvis.people.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a firm says of itself: kept, refused, and read by its clients.
@ParvisTest
class FirmDetailsTest {

    private static final String PATH = "/settings/firm";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;

    private Cast firm;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
    }

    @Test
    @Proves({"FIRM-05", "FIRM-08", "FIRM-10", "FIRM-22", "FIRM-67"})
    void keepsWhatTheFirmSaysOfItself() {
        var done =
                web.as(firm.admin())
                        .open(PATH)
                        .submit(
                                "/general",
                                "name",
                                "Cabinet Neuf",
                                "spid",
                                "Tel-77",
                                "language",
                                "nl",
                                "street",
                                "Rue Haute 7",
                                "postalCode",
                                "1000",
                                "city",
                                "Bruxelles",
                                "region",
                                "Bruxelles-Capitale",
                                "country",
                                "BE")
                        .follow();
        assertThat(done.flash()).isEqualTo("Les réglages sont enregistrés.");
        assertThat(done.value("spid")).isEqualTo("Tel-77");
        for (var kept :
                List.of(
                        List.of("street", "Rue Haute 7"),
                        List.of("postalCode", "1000"),
                        List.of("city", "Bruxelles"),
                        List.of("region", "Bruxelles-Capitale"))) {
            assertThat(done.value(kept.getFirst())).isEqualTo(kept.getLast());
        }
        assertThat(done.all("[name=country] option[selected]").val()).isEqualTo("BE");
        // The portal bears the name from now on, and mails to clients are signed with it.
        assertThat(web.as(firm.owner()).open("").title()).contains("Cabinet Neuf");
        var owner = firm.owner().identifier();
        web.at(firm.owner().door()).post("/forgotten", "email", owner);
        assertThat(mailbox.last(owner, 1).body()).endsWith("Cabinet Neuf");
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from audit_entry where event = 'SettingsChanged' and who = ?",
                                firm.admin().name()))
                .isEqualTo(1);
    }

    @Test
    @Proves({"FIRM-18", "FIRM-20", "FIRM-21"})
    void keepsTheLanguageOfNewClientsApartFromThatOfTheAdministrator() {
        var admin = web.as(firm.admin());
        assertThat(admin.open(PATH).all("#general-language option").eachAttr("value"))
                .contains("fr", "nl", "en");
        var done = admin.open(PATH).submit("/general", "language", "nl").follow();
        assertThat(done.flash()).isEqualTo("Les réglages sont enregistrés.");
        assertThat(
                        admin.open("/clients/new")
                                .all("[name=language][checked], [name=language] option[selected]")
                                .val())
                .isEqualTo("nl");
        admin.open(PATH).submit("/administrator", "language", "en");
        var after = admin.open(PATH);
        assertThat(after.heading()).isEqualTo("Settings");
        assertThat(after.all("#general-language option[selected]").val()).isEqualTo("nl");
    }

    @Test
    @Proves("FIRM-09")
    void refusesTheSpidOfAnotherFirm() {
        var other = world.freshFirm();
        var spid = "Shared-" + firm.firm().slug();
        web.as(other.admin()).open(PATH).submit("/general", "spid", spid);
        var page =
                web.as(firm.admin())
                        .open(PATH)
                        .submit("/general", "spid", spid.toUpperCase(Locale.ROOT));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fieldError("spid")).contains("SPID");
        assertThat(page.text()).doesNotContain(other.firm().name());
    }

    @Test
    void refusesWhatCannotBe() {
        var page = web.as(firm.admin()).open(PATH);
        for (var wrong :
                List.of(
                        List.of("name", ""),
                        List.of("spid", "a b"),
                        List.of("spid", "-a"),
                        List.of("language", "de"),
                        List.of("country", "XX"),
                        List.of("postalCode", "12"),
                        List.of("street", "x".repeat(201)))) {
            var again = page.submit("/general", wrong.get(0), wrong.get(1));
            assertThat(again.status()).as(wrong.toString()).isEqualTo(422);
            assertThat(again.fieldError(wrong.get(0))).as(wrong.toString()).isNotEmpty();
        }
    }

    @Test
    void tellsTheSecondOfTwoAndKeepsWhatTheyTyped() {
        var mine = web.as(firm.admin()).open(PATH);
        web.as(firm.otherAdmin()).open(PATH).submit("/general", "city", "Gent");
        var late = mine.submit("/general", "city", "Namur");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.summary()).contains("entre-temps");
        assertThat(late.value("city")).isEqualTo("Namur");
        assertThat(late.submit("/general").status()).isEqualTo(303);
        assertThat(web.as(firm.admin()).open(PATH).value("city")).isEqualTo("Namur");
    }

    @Test
    @Proves({"FIRM-03", "FIRM-28", "FIRM-67"})
    void tellsClientsWhereToAskForHelp() {
        var done =
                web.as(firm.admin())
                        .open(PATH + "?open=support")
                        .submit(
                                "/support",
                                "email",
                                "aide@alma.example",
                                "phone",
                                "02 511 12 34",
                                "name",
                                "Typed in another section")
                        .follow();
        assertThat(done.value("name")).isEqualTo(firm.firm().name());
        assertThat(done.all("details[open]").eachAttr("id")).containsExactly("support");
        assertThat(web.as(firm.owner()).open("/details").text())
                .contains("aide@alma.example", "02 511 12 34");
        assertThat(web.as(world.alma().owner()).open("/details").text())
                .doesNotContain("aide@alma.example");
        var wrong = web.as(firm.admin()).open(PATH).submit("/support", "phone", "12");
        assertThat(wrong.status()).isEqualTo(422);
    }

    @Test
    void paintsTheDoorsInTheFirmsColour() {
        web.as(firm.admin()).open(PATH).submit("/branding", "colour", "#AA3300");
        assertThat(web.as(firm.owner()).open("").source()).contains("theme.css?aa3300");
        assertThat(web.as(firm.admin()).open(PATH).submit("/branding", "colour", "red").status())
                .isEqualTo(422);
    }
}
