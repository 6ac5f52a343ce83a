package io.parvis.people.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How a firm shows itself: its logo, and what it says at its portal.
@ParvisTest
class BrandingTest {

    private static final String PATH = "/settings/firm";
    private static final byte[] WEBP = "RIFF....WEBPVP8L....".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    private Cast firm;
    private Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    void standsWithItsLogoAtEveryDoor() {
        assertThat(admin.open("").all(".brand-mark")).isNotEmpty();
        var kept = admin.upload(PATH + "/logo", "logo", WEBP).follow();
        assertThat(kept.flash()).isEqualTo("Le logo est enregistré.");
        assertThat(kept.all("details[open]").eachAttr("id")).containsExactly("branding");

        var address = kept.all(".brand img.brand-logo").attr("src");
        assertThat(address).startsWith("/" + firm.firm().slug() + "/logo?");
        assertThat(logo(web.as(firm.owner()), "")).isEqualTo(address);
        assertThat(logo(stranger(Realm.CLIENT), "/sign-in")).isEqualTo(address);
        assertThat(logo(stranger(Realm.STAFF), "/sign-in")).isEqualTo(address);

        var shown = web.at("").open(address);
        assertThat(shown.header("Content-Type")).isEqualTo("image/webp");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Cache-Control")).contains("public");
        assertThat(web.as(world.alma().admin()).open("").source()).doesNotContain(address);
    }

    @Test
    void takesTheLogoAwayAgain() {
        var address =
                admin.upload(PATH + "/logo", "logo", WEBP)
                        .follow()
                        .all(".brand img.brand-logo")
                        .attr("src");
        var other = Arrays.copyOf(WEBP, 30);
        var changed = admin.upload(PATH + "/logo", "logo", other).follow();
        assertThat(changed.all(".brand img.brand-logo").attr("src")).isNotEqualTo(address);

        var gone = admin.delete(PATH + "/logo").follow();
        assertThat(gone.flash()).isEqualTo("Le logo est retiré.");
        assertThat(gone.all(".brand img.brand-logo")).isEmpty();
        assertThat(web.at("").open(address).status()).isEqualTo(404);
        assertThat(audited("settings.logo")).isEqualTo(3);
    }

    @Test
    void takesNothingForALogoThatIsNone() {
        var script = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        for (var wrong : new byte[][] {script, new byte[0], Arrays.copyOf(WEBP, 200_001)}) {
            var page = admin.upload(PATH + "/logo", "logo", wrong);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fieldError("logo")).isNotEmpty();
            // What else stands in the section is there still.
            assertThat(page.value("colour")).isEqualTo(firm.firm().colour());
        }
        assertThat(web.as(firm.clerk()).upload(PATH + "/logo", "logo", WEBP).status())
                .isEqualTo(403);
        assertThat(web.as(firm.clerk()).delete(PATH + "/logo").status()).isEqualTo(403);
        assertThat(web.at("").open("/" + firm.firm().slug() + "/logo").status()).isEqualTo(404);
    }

    @Test
    void greetsClientsWhereTheySignInAndOnTheirFirstPage() {
        admin.open(PATH + "?open=branding")
                .submit(
                        "/branding",
                        "signInFr",
                        "Bienvenue <b>chez nous</b>\n\nÀ bientôt",
                        "homeNl",
                        "Welkom",
                        "homeFr",
                        "Nos bureaux ferment à midi.");
        var door = stranger(Realm.CLIENT).speaking("nl").open("/sign-in");
        assertThat(door.all(".greeting").attr("lang")).isEqualTo("fr");
        assertThat(door.all(".greeting").text()).contains("Bienvenue <b>chez nous</b>");
        assertThat(stranger(Realm.STAFF).open("/sign-in").all(".greeting")).isEmpty();

        var home = web.as(firm.owner()).open("");
        assertThat(home.all(".greeting").text()).isEqualTo("Nos bureaux ferment à midi.");
        assertThat(web.as(firm.starting().owner()).open("").all(".greeting").text())
                .isEqualTo("Welkom");
        assertThat(web.as(world.alma().owner()).open("").all(".greeting")).isEmpty();
        assertThat(audited("settings.home-text")).isEqualTo(2);
    }

    @Test
    void keepsWhatWasTypedWhereATextIsTooLong() {
        var page =
                admin.open(PATH)
                        .submit("/branding", "homeFr", "x".repeat(2001), "homeEn", "Welcome");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fieldError("homeFr")).isNotEmpty();
        assertThat(page.value("homeEn")).isEqualTo("Welcome");
        assertThat(web.as(firm.owner()).open("").all(".greeting")).isEmpty();
    }

    private Visitor stranger(Realm realm) {
        return web.signedOut(firm.firm(), realm);
    }

    private static String logo(Visitor visitor, String path) {
        return visitor.open(path).all(".brand img.brand-logo").attr("src");
    }

    private int audited(String what) {
        return rows.count(
                firm.firm().system(),
                """
                select count(*) from audit_entry, jsonb_array_elements(changes) change
                 where event = 'SettingsChanged' and change ->> 'what' = ?
                """,
                what);
    }
}
