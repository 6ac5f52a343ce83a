package io.parvis.talk.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Proves;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class AnswersTest {

    @Autowired World world;
    @Autowired Web web;

    Cast cast;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
    }

    private Page keep(Person person, Object... more) {
        var form = web.as(person).open("/answer-templates/new");
        return form.submit("/answer-templates", more);
    }

    @Test
    @Proves({"CLI-60", "CLI-66"})
    void areKeptPreviewedChangedAndDeleted() {
        var page =
                keep(cast.clerk(), "name", "Merci", "textFr", "Bonjour {contact}, merci. {firm}")
                        .follow();
        assertThat(page.flash()).isEqualTo("La réponse type a été ajoutée.");
        assertThat(page.all("#preview").text())
                .contains("Bonjour Alice, merci. " + cast.firm().name());

        var path = web.as(cast.clerk()).open("/answer-templates").link("Merci").orElseThrow();
        var again = page.submit(path, "textFr", "Bonjour {client}", "act", "preview");
        assertThat(again.all("#preview").text()).contains("Bonjour Boulangerie Martin");
        var saved = page.submit(path, "textNl", "Dag {client}").follow();
        assertThat(saved.all("#preview").text()).contains("Dag Boulangerie Martin");

        var gone = web.as(cast.clerk()).delete("site:" + path, "version", 1).follow();
        assertThat(gone.main()).contains("Aucune réponse type");
    }

    @Test
    @Proves("CLI-66")
    void refuseAVariableThatNobodyKnows() {
        var refused = keep(cast.clerk(), "name", "Solde", "textNl", "Dag {saldo}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("textNl")).isEqualTo("La variable {saldo} n'existe pas.");
        assertThat(keep(cast.clerk(), "name", "Vide").fieldError("textFr")).isNotEmpty();
    }

    @Test
    void areOnesOwnOrEverybodys() {
        keep(cast.clerk(), "name", "Le mien", "textFr", "A", "own", "true");
        keep(cast.clerk(), "name", "Pour tous", "textFr", "B");
        assertThat(web.as(cast.clerk()).open("/answer-templates").main())
                .contains("Le mien", "Pour tous");
        assertThat(web.as(cast.otherClerk()).open("/answer-templates").main())
                .contains("Pour tous")
                .doesNotContain("Le mien");
        var mine = web.as(cast.clerk()).open("/answer-templates").link("Le mien").orElseThrow();
        assertThat(web.as(cast.otherClerk()).open("site:" + mine).status()).isEqualTo(404);
    }

    @Test
    void areNotTheOtherFirms() {
        keep(cast.clerk(), "name", "Le nôtre", "textFr", "A");
        var path = web.as(cast.clerk()).open("/answer-templates").link("Le nôtre").orElseThrow();
        var id = path.substring(path.lastIndexOf('/') + 1);
        var stranger = web.as(world.freshFirm().admin());
        assertThat(stranger.open("/answer-templates").main()).doesNotContain("Le nôtre");
        assertThat(stranger.open("/answer-templates/" + id).status()).isEqualTo(404);
        assertThat(stranger.delete("/answer-templates/" + id, "version", 0).status())
                .isEqualTo(404);
    }
}
