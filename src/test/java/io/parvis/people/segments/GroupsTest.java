package io.parvis.people.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class GroupsTest {

    private static final String GROUPS = "/settings/groups";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast firm;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.otherAdmin());
    }

    @Test
    @Proves("CLI-15")
    void areListedWithTheirClientsAndKept() {
        var saved =
                admin.open(GROUPS + "/new")
                        .submit(GROUPS, "name", "Scholen", "segment", "onderwijs")
                        .follow();

        assertThat(saved.flash()).isEqualTo("Scholen is toegevoegd.");
        assertThat(saved.column("Naam")).containsExactly("Retainers", "Scholen");
        assertThat(saved.column("Mailingsegment")).containsExactly("Geen", "onderwijs");
        assertThat(saved.column("Diensten mogen worden opgeschort")).containsExactly("Ja", "Ja");
        assertThat(saved.column("Klanten")).containsExactly("1", "0");

        var changed =
                admin.open("site:" + saved.link("Scholen").orElseThrow())
                        .submit(
                                id("Scholen").toString(),
                                "name",
                                "Hogescholen",
                                "maySuspend",
                                "false")
                        .follow();
        assertThat(changed.column("Naam")).containsExactly("Hogescholen", "Retainers");
        assertThat(changed.column("Diensten mogen worden opgeschort")).containsExactly("Nee", "Ja");
    }

    @Test
    void tellTheSecondOfTwoEditors() {
        var path = GROUPS + "/" + id("Retainers");
        var mine = admin.open(path);
        web.as(firm.admin()).open(path).submit(path, "name", "Abonnés");

        var told = mine.submit(path, "name", "Abonnees");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.summary()).contains("Iemand anders heeft dit intussen gewijzigd");
        assertThat(told.value("name")).isEqualTo("Abonnees");
        assertThat(told.submit(path).follow().column("Naam")).containsExactly("Abonnees");
    }

    @Test
    void areNamedOnce() {
        var twice = admin.open(GROUPS + "/new").submit(GROUPS, "name", "RETAINERS");
        assertThat(twice.fieldError("name")).isEqualTo("Een andere groep heeft deze naam al.");
        assertThat(admin.open(GROUPS + "/new").submit(GROUPS, "name", " ").fieldError("name"))
                .isNotEmpty();
    }

    @Test
    void goOnlyWhenItIsSaidWhereTheirClientsGo() {
        admin.open(GROUPS + "/new").submit(GROUPS, "name", "Others");
        var path = GROUPS + "/" + id("Retainers");

        var asked = delete(path, "");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.all("dialog[data-open-at-load]").text())
                .contains("1 klant zit in deze groep", "Kies wat deze klanten");
        assertThat(delete(path, UUID.randomUUID()).status()).isEqualTo(422);
        assertThat(delete(path, id("Retainers")).status()).isEqualTo(422);
        assertThat(groupOfTheBakery()).isEqualTo("Retainers");

        assertThat(delete(path, id("Others")).follow().column("Klanten")).containsExactly("1");
        assertThat(groupOfTheBakery()).isEqualTo("Others");

        assertThat(delete(GROUPS + "/" + id("Others"), "none").follow().flash())
                .isEqualTo("Others is verwijderd.");
        assertThat(groupOfTheBakery()).isEqualTo("none");
        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from audit_entry where event = 'SegmentRemoved'"))
                .isEqualTo(2);
    }

    @Test
    void areNobodyElses() {
        var path = GROUPS + "/" + id("Retainers");
        var stranger = web.as(world.freshFirm().admin());
        assertThat(stranger.open(path).status()).isEqualTo(404);
        assertThat(stranger.post(path, "name", "Mine", "version", 0).status()).isEqualTo(404);
        assertThat(stranger.delete(path, "into", "none").status()).isEqualTo(404);
        assertThat(web.as(firm.clerk()).open(path).status()).isEqualTo(403);
        assertThat(web.as(firm.clerk()).open("").text()).doesNotContain("Groupes de clients");
        assertThat(groupOfTheBakery()).isEqualTo("Retainers");
        // Nor can clients be sent into another firm's group.
        var foreign = world.freshFirm();
        var theirs =
                rows.as(
                        foreign.firm().system(),
                        jdbc -> jdbc.sql("select id from client_group").query(UUID.class).single());
        assertThat(delete(path, theirs).status()).isEqualTo(422);
    }

    private Page delete(String path, Object into) {
        return admin.delete(path, "into", into);
    }

    private UUID id(String name) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select id from client_group where name = ?")
                                .param(name)
                                .query(UUID.class)
                                .single());
    }

    private String groupOfTheBakery() {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select coalesce(g.name, 'none')
                                          from client c left join client_group g on g.id = c.group_id
                                         where c.id = ?
                                        """)
                                .param(firm.bakery().id())
                                .query(String.class)
                                .single());
    }
}
