package io.parvis.people.domains;

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
class OpeningDomainsTest {

    @Autowired World world;
    @Autowired Web web;

    Cast firm;

    @BeforeEach
    void freshFirm() {
        firm = world.freshFirm();
    }

    @Test
    @Proves({"DOM-03", "DOM-09"})
    void opensTheDetailsByItselfAndStartsInStartup() {
        var office = web.as(firm.admin());
        var answer =
                office.open("/domains/new")
                        .submit(
                                "/domains",
                                "name",
                                "Bäckerei Müller",
                                "ownerName",
                                "Zoë Müller",
                                "ownerEmail",
                                "zoe@mueller.example");

        var details = answer.follow();

        assertThat(details.heading()).isEqualTo("Bäckerei Müller");
        assertThat(details.detail("Statut")).startsWith("Démarrage");
        assertThat(details.flash()).isEqualTo("Le domaine de Bäckerei Müller est ouvert.");
    }
}
