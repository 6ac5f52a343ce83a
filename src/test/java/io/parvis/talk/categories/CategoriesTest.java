package io.parvis.talk.categories;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class CategoriesTest {

    @Autowired World world;
    @Autowired Web web;

    Cast cast;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
    }

    @Test
    @Proves({"CLI-54", "CLI-65"})
    void areThereFromTheFirstDayInEachReadersLanguage() {
        assertThat(web.as(cast.admin()).open("/ticket-categories").column("Nom"))
                .containsExactly("Question", "Technique", "Facturation");
        assertThat(web.as(cast.otherAdmin()).open("/ticket-categories").column("Naam"))
                .containsExactly("Vraag", "Technisch", "Facturatie");
    }

    @Test
    @Proves("CLI-65")
    void areAddedChangedAndDeleted() {
        var admin = web.as(cast.admin());
        var added =
                admin.open("/ticket-categories/new")
                        .submit(
                                "/ticket-categories",
                                "nameFr",
                                "Paie",
                                "nameNl",
                                "Loon",
                                "nameEn",
                                "Payroll",
                                "responsible",
                                cast.clerk().id(),
                                "paid",
                                "true",
                                "weight",
                                "60");
        var list = added.follow();
        assertThat(list.flash()).isEqualTo("La catégorie a été ajoutée.");
        assertThat(list.column("Nom")).endsWith("Paie");
        assertThat(list.column("Responsable")).endsWith(cast.clerk().name());
        assertThat(list.column("État")).last().asString().contains("Assistance payante");

        var path = list.link("Paie").orElseThrow();
        var changed =
                admin.open("site:" + path)
                        .submit(path, "nameFr", "Salaires", "responsible", "CONTROLLER")
                        .follow();
        assertThat(changed.column("Nom")).endsWith("Salaires");
        assertThat(changed.column("Responsable")).endsWith("Contrôleur");

        var gone = admin.delete("site:" + path, "version", 1).follow();
        assertThat(gone.column("Nom")).doesNotContain("Salaires").hasSize(3);
    }

    @Test
    void refuseWhatIsMissingAndWhoIsGone() {
        var admin = web.as(cast.admin());
        var form = admin.open("/ticket-categories/new");
        var refused =
                form.submit(
                        "/ticket-categories",
                        "nameFr",
                        "A",
                        "nameNl",
                        "B",
                        "nameEn",
                        "C",
                        "responsible",
                        cast.former().id());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("responsible")).contains("ne travaille plus ici");
        assertThat(form.submit("/ticket-categories").fieldError("nameNl")).isNotEmpty();
    }

    @Test
    void tellTheSecondOfTwoWhoChangeOne() {
        var admin = web.as(cast.admin());
        var path = admin.open("/ticket-categories").link("Technique").orElseThrow();
        var mine = admin.open("site:" + path);
        var theirs = web.as(cast.otherAdmin()).open("site:" + path);
        assertThat(theirs.submit(path, "nameFr", "Panne").status()).isEqualTo(303);
        assertThat(mine.submit(path, "nameFr", "Informatique").status()).isEqualTo(409);
    }

    @Test
    void areNotTheOtherFirms() {
        var other = world.freshFirm();
        var path = web.as(other.admin()).open("/ticket-categories").links();
        var id =
                path.stream()
                        .filter(link -> link.matches(".*/ticket-categories/[0-9a-f-]{36}"))
                        .map(link -> link.substring(link.lastIndexOf('/') + 1))
                        .findFirst()
                        .orElseThrow();
        assertThat(web.as(cast.admin()).open("/ticket-categories/" + id).status()).isEqualTo(404);
        assertThat(web.as(cast.clerk()).open("/ticket-categories").status()).isEqualTo(403);
    }
}
