package io.parvis.people.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// In which languages a firm speaks with its clients and workers.
@ParvisTest
class AudienceTest {

    private static final String PATH = "/settings/firm";

    @Autowired World world;
    @Autowired Web web;

    private Cast firm;
    private Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    void warnsBeforeALanguageGoesThatClientsHave() {
        var page = offer(List.of("fr", "en"), false);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fieldError("anyway")).contains("2 clients").contains("néerlandais");
        assertThat(offered("/clients/new")).contains("nl");

        var done = page.submit("/languages", "languages", List.of("fr", "en"), "anyway", "true");
        assertThat(done.follow().flash()).isEqualTo("Les réglages sont enregistrés.");
        assertThat(offered("/clients/new")).containsExactly("fr", "en");
        // Whoever has it keeps it.
        assertThat(web.as(firm.starting().owner()).open("").document().select("html").attr("lang"))
                .isEqualTo("nl");
    }

    @Test
    void saysNothingOfALanguageThatNobodyHas() {
        assertThat(offer(List.of("fr", "nl", "en"), false).status()).isEqualTo(303);
        assertThat(offer(List.of("en"), true).status()).isEqualTo(303);
        assertThat(offer(List.of("fr", "en"), false).status()).isEqualTo(303);
    }

    @Test
    void keepsTheLanguageOfNewClientsAmongThem() {
        for (var wrong : List.of(List.<String>of(), List.of("fr"), List.of("de"))) {
            var page = offer(wrong, true);
            assertThat(page.status()).as(wrong.toString()).isEqualTo(422);
            assertThat(page.summary()).contains("anglais");
        }
        offer(List.of("fr", "en"), true);
        var refused = admin.open(PATH).submit("/general", "language", "nl");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("language")).contains("néerlandais");
    }

    @Test
    void offersNoOtherToClientsAndStrangers() {
        offer(List.of("fr", "en"), true);
        var door = web.signedOut(firm.firm(), Realm.CLIENT).speaking("nl").open("/sign-in");
        assertThat(door.document().select("html").attr("lang")).isEqualTo("en");
        assertThat(switches(door)).containsExactly("fr", "en");
        assertThat(switches(web.as(firm.owner()).open(""))).containsExactly("fr", "en");
        assertThat(switches(admin.open(""))).containsExactly("fr", "nl", "en");

        var owner = web.as(firm.owner());
        owner.post("/language", "language", "nl");
        assertThat(owner.open("").document().select("html").attr("lang")).isEqualTo("fr");
        assertThat(owner.open("/members/new").all("[name=language] option").eachAttr("value"))
                .containsExactly("fr", "en");
        var invited =
                owner.open("/members/new")
                        .submit(
                                "/members",
                                "name",
                                "Ada",
                                "email",
                                "ada@" + firm.firm().slug() + ".example",
                                "language",
                                "nl");
        assertThat(invited.status()).isEqualTo(422);
        assertThat(invited.fieldError("language")).isNotEmpty();
        var theirs = web.as(world.alma().owner()).open("");
        assertThat(switches(theirs)).containsExactly("fr", "nl", "en");
    }

    @Test
    void writesMessagesInThoseLanguages() {
        offer(List.of("fr", "en"), true);
        assertThat(admin.open("/messages/new").all("textarea[name^=text]").eachAttr("name"))
                .containsExactly("textFr", "textEn");
        assertThat(admin.open("/answer-templates/new").all("textarea").eachAttr("name"))
                .contains("textFr", "textEn")
                .doesNotContain("textNl");
        assertThat(
                        admin.open("/settings/registration/desk")
                                .all("[name=languages]")
                                .eachAttr("value"))
                .containsExactly("fr", "en");
    }

    @Test
    @Proves("FIRM-19")
    void letsAClientKeepTheLanguageItHasAndChangeItAmongThem() {
        offer(List.of("fr", "en"), true);
        var path = "/clients/" + firm.starting().id() + "/edit";
        var page = admin.open(path);
        assertThat(page.all("[name=language] option").eachAttr("value")).contains("nl");
        assertThat(page.submit("/clients/" + firm.starting().id()).status()).isEqualTo(303);
        var other = admin.open("/clients/" + firm.bakery().id() + "/edit");
        var refused = other.submit("/clients/" + firm.bakery().id(), "language", "nl");
        assertThat(refused.status()).isEqualTo(422);
        var changed = other.submit("/clients/" + firm.bakery().id(), "language", "en");
        assertThat(changed.status()).isEqualTo(303);
        var after = admin.open("/clients/" + firm.bakery().id() + "/edit");
        assertThat(after.all("[name=language] option[selected]").val()).isEqualTo("en");
    }

    private Page offer(List<String> languages, boolean anyway) {
        return admin.open(PATH)
                .submit(
                        "/languages",
                        "languages",
                        languages,
                        "anyway",
                        anyway ? "true" : List.of());
    }

    private List<String> offered(String path) {
        return admin.open(path).all("[name=language] option").eachAttr("value");
    }

    private static List<String> switches(Page page) {
        return page.all(".languages button").eachAttr("value");
    }
}
