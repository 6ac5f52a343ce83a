package io.parvis.papers.expected;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the firm expects, and what comes of it with one person.
@ParvisTest
class ExpectedDocumentsTest extends ExpectedRoom {

    @Test
    void areSaidByTheOfficeInEachLanguage() {
        var id = card("nameNl", "Identiteitskaart", "hintNl", "Beide kanten");
        assertThat(web.as(cast.admin()).open(LIST).main())
                .contains("Carte d'identité", "Tous les intervenants", "Expire");
        var page = web.as(cast.admin()).open(LIST + "/" + id);
        var saved = page.submit("/" + id, "natures", "TRAINEE", "every", "14");
        assertThat(saved.follow().main()).contains("Stagiaire", "14 jours");
        assertThat(page.submit("/" + id).summary()).contains("vient de le modifier");
        var own = web.as(cast.worker()).open("/documents");
        assertThat(own.main()).doesNotContain("Identiteitskaart");
        var removed = web.as(cast.admin()).delete(LIST + "/" + id);
        assertThat(removed.follow().main()).contains("Rien n'est encore attendu");
    }

    @Test
    void areRefusedWithoutANameOrWithADayThatCannotBe() {
        var bare = web.as(cast.admin()).open(LIST + "/new?of=workers");
        assertThat(bare.submit(LIST).summary()).contains("dans une langue");
        var long_ = bare.submit(LIST, "nameFr", "Carte", "every", "0");
        assertThat(long_.fieldError("every")).isNotEmpty();
    }

    @Test
    void goFromMissingToAcceptedAndAroundAgain() {
        var id = card("nameNl", "Identiteitskaart", "hintNl", "Beide kanten");
        assertThat(office("/workers/" + cast.worker().id() + "/documents").main())
                .contains("Documents attendus", "Carte d'identité", "Manquant");
        assertThat(web.as(cast.worker()).open("").main()).contains("een document", "kaart");
        assertThat(office(ofWorker(id)).submit("/requests").follow().flash()).contains("e-mail");
        mail();
        var letter = mailbox.last(cast.worker().identifier());
        assertThat(letter.body()).contains("- Identiteitskaart", "/team/expected/" + id);
        assertThat(letter.language()).isEqualTo("nl");
        assertThat(office(ofWorker(id)).main()).contains("l'a demandé à");

        assertThat(web.as(cast.worker()).open("/expected/" + id).main()).contains("Beide kanten");
        assertThat(send(cast.worker(), id, "").fieldError("until")).contains("laatste dag");
        assertThat(send(cast.worker(), id, "2026-03-01").fieldError("until")).contains("voorbij");
        assertThat(send(cast.worker(), id, "2026-06-30").follow().main())
                .contains("Na te kijken", "Identiteitskaart");
        assertThat(web.as(cast.worker()).open("").main()).doesNotContain("een document");

        // Mails of one moment are in no order.
        clock.pass(Duration.ofSeconds(1));
        var refused = office(ofWorker(id)).submit("/refusal", "why", "Illisible");
        assertThat(refused.status()).isEqualTo(303);
        mail();
        assertThat(mailbox.last(cast.worker().identifier()).body()).contains("(Illisible)");
        assertThat(web.as(cast.worker()).open("/expected/" + id).main()).contains("Illisible");
        send(cast.worker(), id, "2026-06-30");
        var accepted = office(ofWorker(id)).submit("/acceptance", "until", "2026-06-29");
        assertThat(accepted.follow().main()).contains("En ordre", "29 juin 2026");
        assertThat(office(MISSING + "?of=WORKER").main()).contains("Il ne manque rien");
    }

    @Test
    void waitForWhatWasLookedAt() {
        var id = card();
        send(cast.worker(), id, "2026-06-30");
        var looked = office(ofWorker(id));
        clock.pass(Duration.ofSeconds(1));
        assertThat(send(cast.worker(), id, "2027-06-30").status()).isEqualTo(303);
        assertThat(looked.submit("/acceptance").main()).contains("Rouvrez");
        assertThat(looked.submit("/refusal", "why", "Flou").main()).contains("Rouvrez");
        assertThat(office(ofWorker(id)).value("until")).isEqualTo("2027-06-30");
        office(ofWorker(id)).submit("/acceptance");
        assertThat(looked.submit("/refusal", "why", "Flou").main()).contains("Rouvrez");
    }

    @Test
    void areMetByWhatTheOfficeHas() {
        var id = articles();
        var form = Map.of("document", "", "until", "");
        var filed =
                web.as(cast.clerk())
                        .post(ofClient(id) + "/filing", form, Map.of("statuts.pdf", PDF));
        assertThat(filed.follow().main()).contains("En ordre", "Statuts");
        var other = "/clients/" + cast.helped().id() + "/expected/" + id;
        var anothers =
                office(ofClient(id))
                        .all("select[name=document] option")
                        .eachAttr("value")
                        .getLast();
        var stolen = web.as(cast.otherClerk()).post(other + "/filing", "document", anothers);
        assertThat(stolen.summary()).contains("er niet meer");
        assertThat(office(ofClient(id)).submit("/filing", "document", anothers).status())
                .isEqualTo(303);
    }

    @Test
    void areNotNeededOfSome() {
        var id = card();
        var waived = office(ofWorker(id)).submit("/waiver", "why", "Vue au bureau");
        assertThat(waived.follow().main()).contains("Pas nécessaire", "Vue au bureau");
        assertThat(web.as(cast.worker()).open("/documents").main()).doesNotContain("Carte");
        assertThat(send(cast.worker(), id, "2026-06-30").status()).isEqualTo(422);
        assertThat(office(MISSING + "?of=WORKER").main()).contains("Il ne manque rien");
        assertThat(web.as(cast.clerk()).delete(ofWorker(id) + "/waiver").follow().main())
                .contains("Manquant");
        assertThat(office(ofWorker(id)).submit("/waiver").fieldError("why")).isNotEmpty();
    }

    @Test
    void lackOfNobodyWhereTheyAreOptionalUntilSomebodyAsks() {
        var id = expect("WORKER", "Diplôme", Map.of("mandatory", "false"));
        assertThat(office(MISSING + "?of=WORKER").main()).contains("Il ne manque rien");
        assertThat(office(MISSING + "?of=WORKER&expected=" + id).main())
                .contains(cast.worker().name());
        assertThat(web.as(cast.worker()).open("/documents").main()).doesNotContain("Diplôme");
        office(ofWorker(id)).submit("/requests");
        mail();
        assertThat(web.as(cast.worker()).open("/documents").main()).contains("Diplôme");
        assertThat(office(MISSING + "?of=WORKER").main()).contains("Diplôme");
    }

    @Test
    void goWithTheDocumentThatIsDeleted() {
        var id = card();
        send(cast.worker(), id, "2026-06-30");
        var document = "/workers/" + cast.worker().id() + "/documents/" + sent();
        office(ofWorker(id)).submit("/acceptance", "until", "2026-06-30");
        web.as(cast.clerk()).delete(document);
        assertThat(office(ofWorker(id)).main()).contains("Manquant");
    }
}
