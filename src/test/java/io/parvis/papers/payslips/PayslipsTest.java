package io.parvis.papers.payslips;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.SamplePdf;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Payslips from the PDF of payroll to the workers.
@ParvisTest
class PayslipsTest extends PayslipRoom {

    @Autowired Mailbox mailbox;

    @Test
    @Proves({"PORT-14", "PORT-51"})
    void reachEachWorkerWithTheirPagesAlone() throws IOException {
        var noor = colleague("0002", "Noor Peeters", false);
        colleague("0003", "Luc Maes", true);
        var upload =
                preview(
                        own(),
                        "next page",
                        "Noor Peeters 0002",
                        "Luc Maes 0003",
                        "",
                        own() + " and 0002");
        var seen = web.as(cast.clerk()).open(upload);
        assertThat(seen.column("Pages")).containsExactlyInAnyOrder("1", "3");
        assertThat(seen.all("#problems").text())
                .contains(
                        "Page 2", "Pas de numéro", "A quitté", "Rien à lire", "Plusieurs numéros");
        assertThat(published()).isZero();
        assertThat(read(cast.worker(), OFFICE).main()).contains("Nog geen loonbrief");

        var joined = web.as(cast.clerk()).open(upload).submit("/continuations").follow();
        assertThat(joined.column("Pages")).contains("1–2");
        var version = joined.value("version");
        var assigned =
                web.as(cast.clerk())
                        .post(
                                upload + "/pages",
                                "version",
                                version,
                                "first",
                                "6",
                                "last",
                                "6",
                                "worker",
                                noor);
        assertThat(assigned.follow().column("Pages")).contains("3, 6");
        var told = publish(upload).follow();
        assertThat(told.flash()).contains("2 fiches", "1 intervenant");
        assertThat(mailbox.last(cast.worker().identifier()).body()).contains("/team/payslips");

        var page = read(cast.worker(), OFFICE);
        assertThat(page.main()).contains("2026", "maart 2026", "SHA-256");
        var loaded = read(cast.worker(), file(cast.worker().id()));
        assertThat(text(loaded)).contains("0001", "next page").doesNotContain("Noor", "Luc");
        assertThat(read(cast.worker(), file(noor)).status()).isEqualTo(404);
        var record = "/workers/" + noor + OFFICE;
        assertThat(web.as(cast.clerk()).open(record).main()).contains("mars 2026");
    }

    private static String text(Page loaded) throws IOException {
        assertThat(loaded.status()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(loaded.bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void areRefusedWithASentenceAtTheirField() {
        assertThat(refused("a.pdf", SamplePdf.locked(List.of(own())))).contains("protégé");
        assertThat(refused("a.pdf", "%PDF-1.7 nothing".getBytes(UTF_8))).contains("lisible");
        assertThat(refused("a.pdf", new byte[] {'M', 'Z', 0, 1})).contains("programme");
        assertThat(refused("a.txt", "text".getBytes(UTF_8))).contains("PDF");
        var wrong = Map.of("month", "mars", "label", "");
        var sent = web.as(cast.clerk()).post(OFFICE, wrong, Map.of());
        assertThat(sent.fieldError("month")).contains("2026-03");
        assertThat(upload(Map.of()).fieldError("files")).contains("Choisissez");
        assertThat(rows.count(cast.firm().system(), "select count(*) from payslip_upload"))
                .isZero();
    }

    private String refused(String name, byte[] content) {
        return upload(Map.of(name, content)).fieldError("files");
    }

    @Test
    void areSplitByAListWhereNothingCanBeRead() {
        colleague("0002", "Noor", false);
        var scanned = SamplePdf.of(List.of("", "", ""));
        assertThat(listed(scanned, "0009;1;1")).contains("0009");
        assertThat(listed(scanned, "0001;1;2\n0002;2;3")).contains("2");
        assertThat(listed(scanned, "0001;1;1\n0001;2;2")).contains("deux fois");
        assertThat(listed(scanned, "0001;1;4")).contains("page 4");
        assertThat(listed(scanned, "0001;2;1")).contains("avant");
        assertThat(listed(scanned, "0001;x;1")).contains("x");
        var list = "number;from;to\n0001;1;2\n0002;3;3".getBytes(UTF_8);
        var sent = upload(Map.of("all.pdf", scanned, "list:pages.csv", list));
        assertThat(sent.follow().column("Pages")).containsExactlyInAnyOrder("1–2", "3");
    }

    private String listed(byte[] pdf, String list) {
        return upload(Map.of("all.pdf", pdf, "list:pages.csv", list.getBytes(UTF_8)))
                .fieldError("list");
    }

    @Test
    void askBeforeTheyReplaceThoseOfTheSameMonth() throws IOException {
        publish(preview(own() + " first"));
        var second = preview(own() + " second");
        assertThat(web.as(cast.clerk()).open(second).main()).contains("en a une pour ce mois");
        var asked = publish(second);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.summary()).contains("déjà une fiche");
        publish(second, "existing", "KEEP");
        assertThat(text(read(cast.worker(), file(cast.worker().id())))).contains("first");
        publish(preview(own() + " third"), "existing", "REPLACE");
        assertThat(text(read(cast.worker(), file(cast.worker().id())))).contains("third");
        assertThat(published()).isOne();
        var again = web.as(cast.clerk()).post(second + "/publication", "version", "0");
        assertThat(again.summary()).contains("déjà été publié");
    }

    @Test
    void arePublishedOnceByTwoAtOnce() {
        var uploads = List.of(preview(own() + " one"), preview(own() + " two"));
        var pages = uploads.stream().map(web.as(cast.clerk())::open).toList();
        var done =
                pages.stream()
                        .map(page ->
                                CompletableFuture.supplyAsync(() -> page.submit("/publication")))
                        .toList();
        var statuses = done.stream().map(one -> one.join().status()).sorted().toList();
        assertThat(statuses).containsExactly(303, 422);
        assertThat(published()).isOne();
    }

    @Test
    void areTakenBackAndDiscarded() {
        publish(preview(own()));
        var path = file(cast.worker().id());
        var id = path.split("/")[2];
        var gone =
                web.as(cast.clerk()).delete("/workers/" + cast.worker().id() + OFFICE + "/" + id);
        assertThat(gone.follow().flash()).contains("mars 2026");
        assertThat(read(cast.worker(), path).status()).isEqualTo(404);
        var upload = preview(own());
        assertThat(web.as(cast.clerk()).delete(upload).follow().flash()).contains("abandonné");
        assertThat(web.as(cast.clerk()).open(upload).status()).isEqualTo(404);
    }

    @Test
    void standBehindTheirWalls() {
        var upload = preview(own());
        publish(upload);
        var record = "/workers/" + cast.worker().id();
        var file = file(cast.worker().id());
        var other = world.freshFirm();
        for (var path : List.of(upload, record + OFFICE, record + file)) {
            assertThat(read(other.admin(), path).status()).as(path).isEqualTo(404);
        }
        assertThat(read(other.worker(), file).status()).isEqualTo(404);
        assertThat(web.as(other.admin()).delete(upload).status()).isEqualTo(404);
        for (var outsider : Stream.of(cast.owner(), cast.member()).toList()) {
            assertThat(read(outsider, file).status()).isEqualTo(404);
        }
        assertThat(web.signedOut(cast.firm(), cast.worker().realm()).open(file).location())
                .contains("/sign-in");
        var seen = "select count(*) from payslip_upload";
        assertThat(rows.count(other.firm().system(), seen)).isZero();
    }

    @Test
    void areNotHandedOutWhenTheyAreNotWhatWasPublished() {
        publish(preview(own()));
        rows.as(
                cast.firm().system(),
                jdbc -> jdbc.sql("update payslip set hash = repeat('0', 64)").update());
        var loaded = read(cast.worker(), file(cast.worker().id()));
        assertThat(loaded.status()).isEqualTo(422);
        assertThat(loaded.main()).contains("niet de gepubliceerde");
    }
}
