package io.parvis.people.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class OwnFieldsTest {

    private static final String FIELDS = "/settings/fields";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;

    Cast firm;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    void areAddedAndOrdered() {
        var saved =
                admin.open(FIELDS + "/new")
                        .submit(
                                FIELDS,
                                "name",
                                "Rythme",
                                "kind",
                                "CHOICE",
                                "choices",
                                "Mensuel\r\n\r\n Annuel \r\nMensuel")
                        .follow();
        assertThat(saved.column("Nom")).containsExactly("Shoe size", "Rythme");
        assertThat(saved.column("Type")).containsExactly("Nombre", "Choix");
        assertThat(saved.column("Réponses")).containsExactly("", "Mensuel, Annuel");
        assertThat(saved.column("Clients")).containsExactly("1", "0");

        admin.post(FIELDS + "/" + id("Rythme") + "/place", "to", "UP");
        assertThat(admin.open(FIELDS).column("Nom")).containsExactly("Rythme", "Shoe size");
    }

    @Test
    void needAnswersToChooseFrom() {
        for (var wrong : new String[] {"", " \n ", "x".repeat(101), "a\n".repeat(3) + long101()}) {
            var page =
                    admin.open(FIELDS + "/new")
                            .submit(FIELDS, "name", "A", "kind", "CHOICE", "choices", wrong);
            assertThat(page.fieldError("choices")).isNotEmpty();
        }
    }

    @Test
    void keepTheirKindWhileClientsHaveValues() {
        var path = FIELDS + "/" + id("Shoe size");
        assertThat(admin.open(path).all("select[name=kind] option").eachAttr("value"))
                .containsExactly("NUMBER");
        var refused = admin.post(path, "name", "Shoe size", "kind", "TEXT", "version", 0);
        assertThat(refused.fieldError("kind")).contains("son type ne change plus");
        assertThat(admin.open(path).submit(path, "name", "Pointure").follow().column("Nom"))
                .containsExactly("Pointure");
    }

    @Test
    void keepTheAnswersThatClientsGave() {
        admin.open(FIELDS + "/new")
                .submit(FIELDS, "name", "Rythme", "kind", "CHOICE", "choices", "Mensuel\nAnnuel");
        var id = id("Rythme");
        rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        update client set own_fields = jsonb_build_object(?::text, 'Annuel')
                                         where id = ?
                                        """)
                                .params(id, firm.starting().id())
                                .update());
        var path = FIELDS + "/" + id;
        var refused = admin.open(path).submit(path, "choices", "Mensuel\nHebdomadaire");
        assertThat(refused.fieldError("choices")).contains("1 client");
        assertThat(admin.open(path).submit(path, "choices", "Annuel\nHebdomadaire").status())
                .isEqualTo(303);
    }

    @Test
    void takeTheirValuesAlong() {
        var path = FIELDS + "/" + id("Shoe size");
        assertThat(admin.open(path).all("dialog").text()).contains("1 client a une valeur");

        assertThat(admin.delete(path).follow().rows()).isEmpty();

        assertThat(
                        rows.count(
                                firm.firm().system(),
                                "select count(*) from client where own_fields <> '{}'"))
                .isZero();
    }

    @Test
    void tellTheSecondOfTwoEditors() {
        var path = FIELDS + "/" + id("Shoe size");
        var mine = admin.open(path);
        web.as(firm.otherAdmin()).open(path).submit(path, "name", "Maat");
        var told = mine.submit(path, "name", "Pointure");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.submit(path).follow().column("Nom")).containsExactly("Pointure");
    }

    @Test
    void areNobodyElses() {
        var stranger = web.as(world.freshFirm().admin());
        var path = FIELDS + "/" + id("Shoe size");
        assertThat(stranger.open(path).status()).isEqualTo(404);
        assertThat(stranger.delete(path).status()).isEqualTo(404);
        assertThat(stranger.post(path + "/place", "to", "UP").status()).isEqualTo(404);
        assertThat(web.as(firm.clerk()).open(FIELDS).status()).isEqualTo(403);
    }

    private static String long101() {
        return "y".repeat(101);
    }

    private UUID id(String name) {
        return rows.as(
                firm.firm().system(),
                jdbc ->
                        jdbc.sql("select id from client_field where name = ?")
                                .param(name)
                                .query(UUID.class)
                                .single());
    }
}
