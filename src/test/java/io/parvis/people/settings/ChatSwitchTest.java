package io.parvis.people.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The chat takes two: the operator, who deploys it for a firm, and the firm, which turns it on.
@ParvisTest
class ChatSwitchTest {

    private static final String PATH = "/settings/firm?open=chat";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Firms firms;

    private Cast cast;
    private Visitor admin;
    private Visitor operator;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
        operator = web.as(world.operator().operator());
    }

    @Test
    @Proves("FIRM-44")
    void isOffUntilTheFirmTurnsItOn() {
        assertThat(admin.open(PATH).all("#chat input[type=checkbox][checked]")).isEmpty();
        assertThat(firm().chats()).isFalse();
        assertThat(admin.open(PATH).link("Jours et heures").orElseThrow())
                .endsWith("/settings/hours");

        var done = admin.open(PATH).submit("/chat", "active", "true").follow();
        assertThat(done.flash()).isEqualTo("Le chat est activé.");
        assertThat(done.all("details[open]").eachAttr("id")).containsExactly("chat");
        assertThat(done.all("#chat input[type=checkbox][checked]")).hasSize(1);
        assertThat(firm().chats()).isTrue();
        assertThat(firms.get(world.alma().firm().id()).chats()).isFalse();
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                """
                                select count(*) from audit_entry
                                 where event = 'SettingsChanged' and who = ? and changes::text like '%settings.chat.turned-on%'
                                """,
                                cast.admin().name()))
                .isEqualTo(1);
        admin.post("/settings/firm/chat", "version", 1);
        assertThat(firm().chats()).isFalse();
    }

    @Test
    @Proves({"FIRM-46", "D22"})
    void isNotThereWithoutTheOperator() {
        admin.open(PATH).submit("/chat", "active", "true");
        assertThat(deploy(List.of()).follow().flash()).contains(cast.firm().name());
        assertThat(firm().has(Feature.CHAT)).isFalse();
        assertThat(firm().chats()).isFalse();
        var page = admin.open(PATH);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.all("#chat")).isEmpty();
        for (var one : List.of(admin, web.as(cast.clerk()), web.at(cast.admin().door()))) {
            assertThat(one.post("/settings/firm/chat", "active", "true", "version", 1).status())
                    .isEqualTo(404);
        }
        // What the firm had chosen comes back with it.
        deploy(List.of("CHAT"));
        assertThat(firm().chats()).isTrue();
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from audit_entry where event = 'ModulesDeployed' and who = ?",
                                world.operator().operator().name()))
                .isEqualTo(2);
    }

    @Test
    void tellsTheSecondOfTwo() {
        var mine = admin.open(PATH);
        web.as(cast.otherAdmin()).open(PATH).submit("/general", "city", "Gent");
        var late = mine.submit("/chat", "active", "true");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.summary()).contains("entre-temps");
        assertThat(firm().chats()).isFalse();
        assertThat(late.submit("/chat", "active", "true").status()).isEqualTo(303);

        var modules = operator.open(modules());
        deploy(List.of());
        var again = modules.submit(modules(), "modules", "CHAT");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.summary()).contains("other modules in the meantime");
        assertThat(again.all("input[name=modules][checked]")).isEmpty();
    }

    @Test
    void isDeployedByTheOperatorAlone() {
        var support = web.as(world.operator().support());
        assertThat(support.open(modules()).status()).isEqualTo(403);
        assertThat(support.post(modules(), "seen", "CHAT").status()).isEqualTo(403);
        assertThat(admin.post("site:/operator" + modules(), "seen", "CHAT").location())
                .startsWith("/operator/sign-in");
        assertThat(operator.open("/firms/nowhere/modules").status()).isEqualTo(404);
        for (var wrong : List.of("PROJECTS", "NONSENSE")) {
            assertThat(deploy(List.of(wrong)).status()).as(wrong).isEqualTo(422);
        }
        assertThat(web.as(cast.clerk()).post("/settings/firm/chat", "version", 0).status())
                .isEqualTo(403);
        assertThat(firm().modules()).isEqualTo(Feature.modules());
    }

    private Page deploy(List<String> modules) {
        var seen = firm().modules();
        return operator.post(modules(), "modules", modules, "seen", seen);
    }

    private Firm firm() {
        return firms.find(cast.firm().slug()).orElseThrow();
    }

    private String modules() {
        return "/firms/" + cast.firm().slug() + "/modules";
    }
}
