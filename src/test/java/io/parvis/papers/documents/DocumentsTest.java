package io.parvis.papers.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Documents from the office to those who read them, and back.
@ParvisTest
class DocumentsTest extends DocumentRoom {

    @Test
    @Proves({"PORT-37", "PORT-40", "PORT-41", "PORT-42"})
    void reachOneClientAndNobodyElse() {
        var page = add(cast.clerk(), shelf(), "Contrat", "portal");
        var seen = shared(cast.owner());
        assertThat(seen.main()).contains("Contrat", "Contrats");
        var loaded = load(cast.owner(), file());
        assertThat(loaded.source()).isEqualTo("%PDF-1.7 the contract");
        assertThat(loaded.header("Content-Disposition")).startsWith("attachment;");
        assertThat(web.as(cast.clerk()).open(page).all("#readers").text())
                .contains(cast.owner().name());
        assertThat(shared(cast.helped().owner()).main()).doesNotContain("Contrat");
        assertThat(load(cast.helped().owner(), file()).status()).isEqualTo(404);
    }

    @Test
    @Proves("PORT-43")
    void stayInTheOfficeUntilTheyArePublished() {
        var page = add(cast.clerk(), shelf(), "Projet");
        assertThat(web.as(cast.clerk()).open(shelf()).main())
                .contains("Projet", "Bureau seulement");
        assertThat(shared(cast.owner()).main()).doesNotContain("Projet");
        assertThat(load(cast.owner(), file()).status()).isEqualTo(404);
        var published = web.as(cast.clerk()).post(page + "/publication").follow();
        assertThat(published.flash()).contains("Projet", "portail");
        assertThat(load(cast.owner(), file()).status()).isEqualTo(200);
        web.as(cast.clerk()).delete(page + "/publication");
        assertThat(shared(cast.owner()).main()).doesNotContain("Projet");
        assertThat(load(cast.owner(), file()).status()).isEqualTo(404);
    }

    @Test
    @Proves({"PORT-37", "PORT-39", "PORT-41", "PORT-42", "PORT-43"})
    void reachOneWorkerAndNobodyElse() {
        var page = add(cast.clerk(), workerShelf(), "Badge", "team", "portal");
        assertThat(shared(cast.worker()).main()).contains("Badge");
        assertThat(load(cast.worker(), file()).source()).isEqualTo("%PDF-1.7 the contract");
        assertThat(shared(cast.owner()).main()).doesNotContain("Badge");
        assertThat(load(cast.owner(), file()).status()).isEqualTo(404);
        var worker = web.as(cast.clerk()).open("/workers/" + cast.worker().id());
        assertThat(worker.all("#history").text()).contains("a ajouté des documents");
        var taken = web.as(cast.clerk()).delete(page + "/publication").follow();
        assertThat(taken.main()).contains("Bureau seulement");
        assertThat(shared(cast.worker()).main()).doesNotContain("Badge");
        assertThat(load(cast.worker(), file()).status()).isEqualTo(404);
        web.as(cast.clerk()).post(page + "/publication");
        assertThat(shared(cast.worker()).main()).contains("Badge");
        add(cast.clerk(), "/workers/" + colleague() + "/documents", "Horaire", "team");
        assertThat(shared(cast.worker()).main()).doesNotContain("Horaire");
        assertThat(load(cast.worker(), file()).status()).isEqualTo(404);
    }

    private UUID colleague() {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into worker (id, number, nature, name, country, language, created_at)
                                        values (gen_random_uuid(), '0002', 'TEMPORARY', 'Noor', 'BE', 'nl', :now)
                                        returning id
                                        """)
                                .param("now", Timestamp.from(clock.instant()))
                                .query(UUID.class)
                                .single());
    }

    @Test
    @Proves({"PORT-37", "PORT-39", "PORT-44"})
    void reachAllClientsOrAllWorkers() {
        add(cast.admin(), COMPANY, "Tarifs", "portal");
        assertThat(load(cast.owner(), file()).status()).isEqualTo(200);
        assertThat(load(cast.worker(), file()).status()).isEqualTo(404);
        add(cast.admin(), COMPANY, "Sécurité", "team");
        assertThat(load(cast.worker(), file()).source()).startsWith("%PDF");
        assertThat(load(cast.owner(), file()).status()).isEqualTo(404);
        assertThat(shared(cast.owner()).main()).contains("Tarifs").doesNotContain("Sécurité");
        assertThat(shared(cast.helped().owner()).main()).contains("Tarifs");
        assertThat(shared(cast.worker()).main()).contains("Sécurité").doesNotContain("Tarifs");
    }

    @Test
    void comeManyAtOnceAndAreCalledByTheirFiles() {
        var sent =
                web.as(cast.clerk())
                        .post(
                                shelf(),
                                Map.of("label", "Un nom", "folder", "", "portal", "true"),
                                Map.of("janvier.pdf", PDF, "../../février.pdf", PDF));
        assertThat(sent.follow().flash()).contains("2 documents");
        var list = web.as(cast.clerk()).open(shelf());
        assertThat(list.main()).contains("janvier", "février").doesNotContain("Un nom", "..");
    }

    @Test
    void areRefusedWithASentenceAtTheirField() {
        var clerk = web.as(cast.clerk());
        var typed = new HashMap<>(Map.of("label", "Contrat", "folder", "../etc"));
        assertThat(clerk.post(shelf(), typed, Map.of("a.pdf", PDF)).fieldError("folder"))
                .contains("point");
        typed.put("folder", "Contrats");
        var none = clerk.post(shelf(), typed, Map.of());
        assertThat(none.fieldError("files")).contains("Choisissez");
        assertThat(none.value("label")).isEqualTo("Contrat");
        var program = Map.of("contrat.pdf", new byte[] {'M', 'Z', 0, 1});
        assertThat(clerk.post(shelf(), typed, program).fieldError("files")).contains("programme");
        typed.put("expires", "le 3 mai");
        assertThat(clerk.post(shelf(), typed, Map.of("a.pdf", PDF)).fieldError("expires"))
                .isNotEmpty();
        assertThat(rows.count(cast.firm().system(), "select count(*) from document")).isZero();
    }

    @Test
    void areReplacedByNewerOnesAndTheFormerStayInTheOffice() {
        var page = add(cast.clerk(), shelf(), "Contrat", "portal");
        var newer = Map.of("avenant.pdf", "%PDF-1.7 newer".getBytes(UTF_8));
        web.as(cast.clerk()).post(page + "/versions", Map.of(), newer);
        assertThat(load(cast.owner(), file()).source()).isEqualTo("%PDF-1.7 newer");
        var versions = web.as(cast.clerk()).open(page).all("#versions li").eachText();
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst()).contains("avenant.pdf", "version 2", cast.clerk().name());
        assertThat(load(cast.clerk(), page + "/versions/1").source()).endsWith("the contract");
        assertThat(load(cast.clerk(), page + "/versions/3").status()).isEqualTo(404);
    }

    @Test
    void endAtThePortalWhenTheirDayIsOver() {
        var today = LocalDate.ofInstant(clock.instant(), cast.firm().zone());
        add(
                cast.clerk(),
                shelf(),
                Map.of("label", "Offre", "portal", "true", "expires", today.toString()),
                "offre.pdf");
        assertThat(shared(cast.owner()).main()).contains("Offre");
        clock.pass(Duration.ofDays(1));
        assertThat(shared(cast.owner()).main()).doesNotContain("Offre");
        assertThat(load(cast.owner(), file()).status()).isEqualTo(404);
        assertThat(web.as(cast.clerk()).open(shelf()).main()).contains("Offre", "Expiré");
    }

    @Test
    void areChangedAndRemoved() {
        var page = add(cast.clerk(), shelf(), "Contrat", "portal");
        var changed =
                web.as(cast.clerk())
                        .post(page, "label", "Bail", "folder", "Baux", "portal", "true");
        assertThat(changed.follow().flash()).contains("Bail");
        assertThat(shared(cast.owner()).rows().select("td.main a").eachText())
                .containsExactly("Bail");
        assertThat(web.as(cast.clerk()).post(page, "label", " ", "folder", "").fieldError("label"))
                .isNotEmpty();
        assertThat(web.as(cast.clerk()).delete(page).follow().flash()).contains("Bail");
        assertThat(web.as(cast.clerk()).open(page).status()).isEqualTo(404);
        assertThat(load(cast.owner(), page).status()).isEqualTo(404);
        assertThat(web.as(cast.clerk()).open("/clients/" + cast.bakery().id()).main())
                .contains("a supprimé un document", "Bail");
    }

    @Test
    void areSentByClientsWhoMay() {
        var sent = web.as(cast.delegate()).post("/documents", Map.of(), Map.of("photo.jpg", PDF));
        assertThat(sent.follow().flash()).contains("envoyé");
        assertThat(shared(cast.owner()).main()).contains("photo", "De vous");
        var office = web.as(cast.clerk()).open(shelf());
        assertThat(office.main()).contains("photo", "Du client", cast.delegate().name());
        assertThat(web.as(cast.owner()).post("/documents", Map.of(), Map.of()).fieldError("files"))
                .contains("Choisissez");
    }

    /// The member of the world may see documents, and no more.
    @Test
    void areReadAndSentAsFarAsRightsReach() {
        var member = web.as(cast.member());
        assertThat(member.open("/documents").status()).isEqualTo(200);
        assertThat(member.open("/documents").all("#send")).isEmpty();
        var refused = member.post("/documents", Map.of(), Map.of("b.pdf", PDF));
        assertThat(refused.status()).isEqualTo(403);
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("delete from member_right where account_id = :id")
                                .param("id", cast.member().id())
                                .update());
        assertThat(member.open("/documents").status()).isEqualTo(403);
    }
}
