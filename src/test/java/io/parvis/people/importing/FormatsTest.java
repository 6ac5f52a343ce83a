package io.parvis.people.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The client exports of four programs, each as that program writes it.
@ParvisTest
class FormatsTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Jobs jobs;

    Cast cast;
    Visitor admin;
    ImportWalk walk;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
        walk = new ImportWalk(admin, jobs);
    }

    private Page imported(String sample, String format) throws IOException {
        var mapping = walk.mapping(ImportWalk.sample(sample));
        assertThat(mapping.all("input[name=format]").val()).isEqualTo(format);
        return walk.run(walk.check(mapping));
    }

    private Page client(String name) {
        var found = admin.open("/clients?q=" + name);
        return admin.open("site:" + found.all("td.main a").attr("href"));
    }

    @Test
    void ofWhmcs() throws IOException {
        var done = imported("whmcs.csv", "WHMCS");
        assertThat(ImportWalk.figure(done, "Créés")).isEqualTo("2");
        assertThat(ImportWalk.figure(done, "Écartés")).isEqualTo("2");
        assertThat(done.column("Ligne")).containsExactly("4", "6");

        var client = client("Peeters");
        assertThat(client.heading()).isEqualTo("Peeters Hosting");
        assertThat(client.detail("E-mail")).isEqualTo("anna.peeters@hosting.example");
        assertThat(client.detail("Téléphone")).isEqualTo("0470 12 34 56");
        assertThat(client.main()).contains("Kerkstraat 12, Bus 3", "9000", "Pays on time", "2019");
    }

    @Test
    void ofFossBilling() throws IOException {
        var done = imported("fossbilling.csv", "FOSSBILLING");
        assertThat(ImportWalk.figure(done, "Créés")).isEqualTo("2");
        assertThat(ImportWalk.figure(done, "Écartés")).isEqualTo("1");

        var client = client("Studio");
        assertThat(client.detail("Téléphone")).isEqualTo("0470 12 34 57");
        assertThat(client.detail("Numéro de TVA")).contains("BE0403170701");
        assertThat(client.main()).contains("Rue Haute 8, Boîte 2", "Bruxelles");
    }

    @Test
    void ofInvoiceNinja() throws IOException {
        var done = imported("invoice_ninja.csv", "INVOICE_NINJA");
        assertThat(ImportWalk.figure(done, "Créés")).isEqualTo("2");

        var client = client("Boulangerie");
        assertThat(client.heading()).isEqualTo("Boulangerie Blé");
        assertThat(client.detail("Téléphone")).isEqualTo("081 22 33 44");
        assertThat(client("Lambert").detail("Type")).isEqualTo("Particulier");
    }

    @Test
    void ofDolibarr() throws IOException {
        var done = imported("dolibarr.csv", "DOLIBARR");
        assertThat(ImportWalk.figure(done, "Créés")).isEqualTo("2");
        assertThat(ImportWalk.figure(done, "Écartés")).isEqualTo("1");

        var client = client("Garage");
        assertThat(client.detail("Langue")).isEqualTo("Français");
        assertThat(client.detail("Téléphone")).isEqualTo("03 20 00 00 02");
        assertThat(client.main()).contains("Rue du Nord 3, Zone B", "À rappeler");
        assertThat(client("Dupuis").detail("Type")).isEqualTo("Particulier");
    }
}
