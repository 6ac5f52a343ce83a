package io.parvis.people.domains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@ParvisTest
class DomainEditTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;

    Cast firm;
    Visitor admin;
    Visitor clerk;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
        clerk = web.as(firm.clerk());
    }

    @Test
    @Proves({"DOM-16", "DOM-17", "DOM-18"})
    void handsTheDomainOverAndTellsBoth() {
        var saved = edit().submit(here(), "owner", firm.delegate().id()).follow();

        assertThat(saved.detail("Propriétaire")).startsWith(firm.delegate().name());
        assertThat(mailbox.last(firm.owner().identifier()).body()).contains(firm.delegate().name());
        assertThat(mailbox.last(firm.delegate().identifier()).subject())
                .contains(firm.bakery().name());
        assertThat(saved.all("#history").text())
                .contains("a transféré le domaine", firm.owner().name());
        // The former owner loses the rights at once, in the session that is open.
        assertThat(
                        web.as(firm.owner())
                                .post(
                                        "/members",
                                        "name",
                                        "X",
                                        "email",
                                        "x@x.example",
                                        "language",
                                        "fr")
                                .status())
                .isEqualTo(403);
    }

    @Test
    @Proves("DOM-18")
    void refusesAnOwnerWhoIsNoActiveMember() {
        for (var stranger : List.of(firm.twice().id(), firm.clerk().id(), UUID.randomUUID())) {
            var answer = edit().submit(here(), "owner", stranger);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.fieldError("owner")).contains("utilisateur actif");
        }
        assertThat(admin.open("/domains/" + firm.bakery().id()).detail("Propriétaire"))
                .startsWith(firm.owner().name());
    }

    @Test
    @Proves({"DOM-18", "D4"})
    void keepsOneOwnerInTheDatabaseItself() {
        for (var nobody : List.of("null", "'" + firm.twice().id() + "'")) {
            var sql = "update domain set owner_id = " + nobody + " where id = ?";
            assertThatThrownBy(() ->
                            rows.as(
                                    firm.firm().system(),
                                    jdbc -> jdbc.sql(sql).param(firm.bakery().id()).update()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    @Proves({"DOM-28", "DOM-34"})
    void givesAndTakesFunctions() {
        assertThat(edit().all("section:has(h2:contains(Back-office)) label").eachText())
                .contains("Responsable", "Remplaçant", "Contrôleur");
        var saved =
                edit().submit(
                                here(),
                                "responsible",
                                "",
                                "backup",
                                firm.otherClerk().id(),
                                "controller",
                                firm.otherClerk().id())
                        .follow();

        assertThat(saved.detail("Responsable")).isEqualTo("Aucun");
        assertThat(saved.detail("Remplaçant")).isEqualTo(firm.otherClerk().name());
        assertThat(saved.detail("Contrôleur")).isEqualTo(firm.otherClerk().name());
        assertThat(saved.all("#history").text())
                .contains("Responsable", firm.clerk().name(), "Personne");
    }

    @Test
    void givesNoFunctionToWhoIsGoneOrElsewhere() {
        for (var stranger :
                List.of(firm.former().id(), firm.owner().id(), world.alma().clerk().id())) {
            var answer = edit().submit(here(), "controller", stranger);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.fieldError("controller")).isNotEmpty();
        }
    }

    @Test
    @Proves({"DOM-19", "DOM-21"})
    void blocksAndOpensAgain() {
        var blocked = edit().submit(here(), "blocked", "true").follow();
        assertThat(blocked.detail("Bloqué")).startsWith("Oui");
        assertThat(web.as(firm.owner()).open("").status()).isEqualTo(403);
        assertThat(clerk.open("/domains/" + firm.bakery().id()).status()).isEqualTo(200);

        edit().submit(here(), "blocked", "false");

        assertThat(web.as(firm.owner()).open("").status()).isEqualTo(200);
    }

    @Test
    void tellsTheSecondOfTwoAndKeepsBothTexts() {
        var mine = edit();
        web.as(firm.otherAdmin())
                .open("/domains/" + firm.bakery().id() + "/edit")
                .submit(here(), "backup", "");

        var told = mine.submit(here(), "controller", firm.clerk().id());

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.summary()).contains("Quelqu'un d'autre a modifié ce domaine");
        assertThat(told.all("select[name=controller] option[selected]").attr("value"))
                .isEqualTo(firm.clerk().id().toString());
        assertThat(admin.open("/domains/" + firm.bakery().id()).detail("Contrôleur"))
                .isEqualTo("Aucun");
        var saved = told.submit(here()).follow();
        assertThat(saved.detail("Contrôleur")).isEqualTo(firm.clerk().name());
    }

    @Test
    void leavesNoTraceWhenNothingChanged() {
        edit().submit(here());

        assertThat(admin.open("/domains/" + firm.bakery().id()).all("#history").text())
                .doesNotContain("a modifié");
    }

    @Test
    @Proves("DOM-34")
    void givesOneFunctionOfManyDomainsAtOnce() {
        var list = admin.open("/domains?view=employees");
        var answer =
                list.submit(
                        "/domains/assignments",
                        "ids",
                        List.of(
                                firm.bakery().id(),
                                firm.starting().id(),
                                world.alma().bakery().id()),
                        "function",
                        "CONTROLLER",
                        "to",
                        firm.clerk().id());

        assertThat(answer.follow().flash()).isEqualTo("2 domaines modifiés.");
        assertThat(admin.open("/domains?held=CONTROLLER&employee=" + firm.clerk().id()).rows())
                .hasSize(2);
        assertThat(
                        web.as(world.alma().admin())
                                .open("/domains/" + world.alma().bakery().id())
                                .detail("Contrôleur"))
                .isEqualTo("Aucun");
    }

    private Page edit() {
        return admin.open("/domains/" + firm.bakery().id() + "/edit");
    }

    private String here() {
        return "/domains/" + firm.bakery().id();
    }
}
