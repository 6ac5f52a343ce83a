package io.parvis.people.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.firm.Founding;
import io.parvis.people.firm.Founding.Terms;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Tone;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class AttitudesTest {

    private static final String ATTITUDES = "/settings/attitudes";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired Founding founding;
    @Autowired Attitudes attitudes;

    Cast firm;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @ParameterizedTest
    @Proves("CLI-44")
    @CsvSource({
        "fr,Bon payeur;À surveiller;Payeur douteux;VIP",
        "nl,Goede betaler;In het oog te houden;Twijfelachtige betaler;VIP",
        "en,Good payer;To watch;Doubtful payer;VIP"
    })
    void beginInTheLanguageOfTheFirm(String language, String names) {
        var terms = new Terms("BE", language, Actor.DEFAULT_ZONE, "#1d5f6e");
        var founded = founding.found("begins-in-" + language, "Begins", terms);
        var all = Current.as(founded.system(), () -> attitudes.all());
        assertThat(all).extracting(Attitude::name).containsExactly(names.split(";"));
        assertThat(all)
                .extracting(Attitude::tone)
                .containsExactly(Tone.GOOD, Tone.CAUTION, Tone.BAD, Tone.INFO);
    }

    @Test
    void areListedWithTheirClients() {
        var list = admin.open(ATTITUDES);
        assertThat(list.column("Nom"))
                .containsExactly("Good payer", "To watch", "Doubtful payer", "VIP");
        assertThat(list.column("Clients")).containsExactly("1", "0", "0", "0");
    }

    @Test
    @Proves("CLI-44")
    void areTheFirmsToChange() {
        var saved =
                admin.open(ATTITUDES + "/new")
                        .submit(ATTITUDES, "name", "Ami", "icon", "STAR", "tone", "INFO")
                        .follow();
        assertThat(saved.column("Nom")).endsWith("VIP", "Ami");
        var badge = saved.all(".chip").reversed().getFirst();
        assertThat(badge.className()).contains("tone-info");
        assertThat(badge.select("use").attr("href")).endsWith("#star");

        var path = ATTITUDES + "/" + id("Ami");
        assertThat(admin.open(path).submit(path, "name", "Famille").follow().column("Nom"))
                .contains("Famille");
        for (var wrong : new String[] {"ACCENT", "PINK", ""}) {
            assertThat(admin.open(path).submit(path, "tone", wrong).fieldError("tone"))
                    .isNotEmpty();
        }
        assertThat(
                        admin.post(
                                        path,
                                        "name",
                                        "X",
                                        "icon",
                                        "<script>",
                                        "tone",
                                        "BAD",
                                        "version",
                                        1)
                                .status())
                .isEqualTo(422);
        assertThat(admin.open(path).submit(path, "name", "vip").fieldError("name")).isNotEmpty();
    }

    @Test
    void areOrderedStepByStep() {
        move("To watch", "UP");
        move("Good payer", "DOWN");
        assertThat(admin.open(ATTITUDES).column("Nom"))
                .containsExactly("To watch", "Doubtful payer", "Good payer", "VIP");
        assertThat(move("To watch", "UP")).contains("#at-");
        move("VIP", "DOWN");
        assertThat(admin.open(ATTITUDES).column("Nom"))
                .containsExactly("To watch", "Doubtful payer", "Good payer", "VIP");
    }

    @Test
    void areReplacedWithShieldedClientsToo() {
        rows.insert(
                firm.firm().system(),
                "client_standing",
                Map.of("client_id", firm.shielded().id(), "attitude_id", id("Good payer")));
        var path = ATTITUDES + "/" + id("Good payer");
        assertThat(admin.open(path).all("dialog").text())
                .contains("Cette attitude est notée chez 2 clients");
        assertThat(admin.delete(path).status()).isEqualTo(422);

        admin.delete(path, "into", id("VIP"));

        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from client_standing where attitude_id = ?",
                                id("VIP")))
                .isEqualTo(2);
        admin.delete(ATTITUDES + "/" + id("VIP"), "into", "none");
        assertThat(admin.open(ATTITUDES).column("Nom"))
                .containsExactly("To watch", "Doubtful payer");
    }

    @Test
    void tellTheSecondOfTwoEditors() {
        var path = ATTITUDES + "/" + id("VIP");
        var mine = admin.open(path);
        web.as(firm.otherAdmin()).open(path).submit(path, "tone", "GOOD");
        var told = mine.submit(path, "tone", "BAD");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.submit(path).status()).isEqualTo(303);
    }

    @Test
    void areNobodyElses() {
        var stranger = web.as(world.freshFirm().admin());
        var path = ATTITUDES + "/" + id("VIP");
        assertThat(stranger.open(path).status()).isEqualTo(404);
        assertThat(stranger.post(path + "/place", "to", "UP").status()).isEqualTo(404);
        assertThat(stranger.delete(path, "into", "none").status()).isEqualTo(404);
        assertThat(web.as(firm.clerk()).post(path + "/place", "to", "UP").status()).isEqualTo(403);
        assertThat(admin.post(path + "/place", "to", "SIDEWAYS").status()).isEqualTo(404);
    }

    private String move(String name, String to) {
        return admin.post(ATTITUDES + "/" + id(name) + "/place", "to", to).location();
    }

    private UUID id(String name) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select id from attitude where name = ?")
                                .param(name)
                                .query(UUID.class)
                                .single());
    }
}
