package io.parvis.papers.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.files.Receiving;
import io.parvis.platform.files.Uploads;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Files that go ahead of their form in parts.
@ParvisTest
class UploadsTest extends DocumentRoom {

    private static final String NAME = "Contrat signé.pdf";

    @Test
    void comeInPartsAndAreFiledByTheFormThatNamesThem() {
        var clerk = web.as(cast.clerk());
        var at = begin(clerk, NAME, PDF.length);
        assertThat(append(clerk, at, 0, part(0, 7)).header("Upload-Offset")).isEqualTo("7");
        var seen = look(clerk, at);
        assertThat(seen.header("Upload-Offset")).isEqualTo("7");
        assertThat(seen.header("Upload-Length")).isEqualTo("" + PDF.length);
        assertThat(seen.header("Cache-Control")).contains("no-store");
        var early = file(clerk, shelf(), "portal", at);
        assertThat(early.fieldError("files")).contains(NAME, "pas encore");
        assertThat(early.all("[data-kept]").attr("data-kept")).isEqualTo(id(at));
        var last = append(clerk, at, 7, part(7, PDF.length));
        assertThat(last.status()).isEqualTo(204);
        assertThat(last.header("Upload-Offset")).isEqualTo("" + PDF.length);
        assertThat(file(clerk, shelf(), "portal", at).status()).isEqualTo(303);
        assertThat(shared(cast.owner()).main()).contains("Contrat signé");
        assertThat(load(cast.owner(), file()).source()).isEqualTo("%PDF-1.7 the contract");
        assertThat(file(clerk, shelf(), "portal", at).fieldError("files")).contains("à nouveau");
        assertThat(look(clerk, at).status()).isEqualTo(404);
    }

    @Test
    void comeFromClientsAndAsNewerVersions() {
        var owner = web.as(cast.owner());
        var sent = owner.post("/documents", "uploads", id(whole(owner, "photo.pdf")));
        assertThat(sent.follow().flash()).contains("envoyé");
        assertThat(web.as(cast.clerk()).open(shelf()).main()).contains("photo");
        var clerk = web.as(cast.clerk());
        var page = add(cast.clerk(), shelf(), "Bail", "portal");
        var newer = clerk.post(page + "/versions", "uploads", id(whole(clerk, "avenant.pdf")));
        assertThat(newer.status()).isEqualTo(303);
        assertThat(clerk.open(page).all("#versions li").text()).contains("avenant.pdf");
    }

    @Test
    void takeNoPartTwiceNorOutOfOrderNorMoreThanAnnounced() {
        var clerk = web.as(cast.clerk());
        var at = begin(clerk, NAME, PDF.length);
        append(clerk, at, 0, part(0, 7));
        for (var from : List.of(0, 3, 9)) {
            var refused = append(clerk, at, from, part(0, 7));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.header("Upload-Offset")).isEqualTo("7");
        }
        assertThat(append(clerk, at, 7, new byte[PDF.length]).status()).isEqualTo(413);
        assertThat(look(clerk, at).header("Upload-Offset")).isEqualTo("7");
        var typed = Map.of("Tus-Resumable", "1.0.0", "Upload-Offset", "7");
        assertThat(clerk.send("PATCH", at, typed, PDF).status()).isEqualTo(415);
        assertThat(clerk.send("PATCH", at, Map.of(), PDF).status()).isEqualTo(412);
        append(clerk, at, 7, part(7, PDF.length));
        assertThat(append(clerk, at, PDF.length, new byte[0]).status()).isEqualTo(204);
        assertThat(append(clerk, at, 7, part(7, PDF.length)).status()).isEqualTo(409);
    }

    @Test
    void areOfOnePersonAndOneSessionAlone() {
        var clerk = web.as(cast.clerk());
        var half = begin(clerk, NAME, PDF.length);
        var done = whole(clerk, "Autre.pdf");
        for (var other : List.of(web.as(cast.admin()), web.as(cast.clerk()))) {
            for (var at : List.of(half, done)) {
                assertThat(look(other, at).status()).isEqualTo(404);
                assertThat(append(other, at, 0, PDF).status()).isEqualTo(404);
                assertThat(tus(other, "DELETE", at, Map.of()).status()).isEqualTo(404);
                assertThat(file(other, shelf(), "portal", at).fieldError("files"))
                        .contains("à nouveau");
            }
        }
        assertThat(append(clerk, half, 0, PDF).status()).isEqualTo(204);
        var owner = web.as(cast.owner());
        var elsewhere = "/uploads/" + id(half);
        assertThat(look(owner, elsewhere).status()).isEqualTo(404);
        assertThat(look(web.as(another().admin()), elsewhere).status()).isEqualTo(404);
        assertThat(clerk.forging().send("DELETE", half, Map.of(), PDF).status()).isEqualTo(403);
    }

    @Test
    void endWithTheSessionThatBeganThem() {
        var clerk = web.as(cast.clerk());
        var at = begin(clerk, NAME, PDF.length);
        append(clerk, at, 0, part(0, 7));
        clerk.post("/sign-out");
        var refused = append(clerk, at, 7, part(7, PDF.length));
        assertThat(refused.status()).isIn(303, 403);
        assertThat(look(web.as(cast.clerk()), at).status()).isEqualTo(404);
    }

    @Test
    void areRefusedWithASentence() {
        var clerk = web.as(cast.clerk());
        var owner = web.as(cast.owner());
        assertThat(begun(clerk, "film.mp4", Uploads.LARGEST).status()).isEqualTo(201);
        assertThat(begun(clerk, "film.mp4", Uploads.LARGEST + 1).status()).isEqualTo(413);
        var large = begun(owner, "film.mp4", Receiving.LARGEST + 1);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.source()).contains("20 Mo");
        var program = begun(clerk, "facture.exe", 10);
        assertThat(program.status()).isEqualTo(422);
        assertThat(program.source()).contains("facture.exe", "programme");
        var hidden = begin(clerk, "facture.pdf", 4);
        var found = append(clerk, hidden, 0, new byte[] {'M', 'Z', 0, 1});
        assertThat(found.status()).isEqualTo(422);
        assertThat(found.header("Content-Type")).startsWith("text/plain");
        assertThat(look(clerk, hidden).status()).isEqualTo(404);
        assertThat(tus(clerk, "POST", "/uploads", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void areBoundedInNumberAndInBytes() {
        var clerk = web.as(cast.clerk());
        for (int number = 0; number < Uploads.MOST; number++) {
            assertThat(begun(clerk, number + ".pdf", 1).status()).isEqualTo(201);
        }
        var another = begun(web.as(cast.clerk()), "more.pdf", 1);
        assertThat(another.status()).isEqualTo(422);
        assertThat(another.source()).contains("Trop d'envois");
        var owner = web.as(cast.owner());
        var taken = new ArrayList<Integer>();
        for (int number = 0; number < 11; number++) {
            taken.add(begun(owner, number + ".pdf", Receiving.LARGEST).status());
        }
        assertThat(taken).endsWith(201, 422).filteredOn(status -> status == 422).hasSize(1);
        // What was left lying makes room.
        clock.pass(Duration.ofHours(3));
        assertThat(begun(web.as(cast.clerk()), "more.pdf", 1).status()).isEqualTo(201);
    }

    @Test
    void areGivenUp() {
        var clerk = web.as(cast.clerk());
        var at = whole(clerk, NAME);
        assertThat(tus(clerk, "DELETE", at, Map.of()).status()).isEqualTo(204);
        assertThat(look(clerk, at).status()).isEqualTo(404);
        assertThat(file(clerk, shelf(), "portal", at).fieldError("files")).contains("à nouveau");
        for (var made : List.of("nonsense", new UUID(1, 2).toString())) {
            file(clerk, shelf(), "portal", "/uploads/" + made);
        }
        assertThat(rows.count(cast.firm().system(), "select count(*) from document")).isZero();
    }

    private static byte[] part(int from, int to) {
        return Arrays.copyOfRange(PDF, from, to);
    }

    private Page file(Visitor visitor, String shelf, String ticked, String at) {
        return visitor.post(shelf, "label", "", "folder", "", ticked, "true", "uploads", id(at));
    }

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private static Page begun(Visitor visitor, String name, long length) {
        var encoded = Base64.getEncoder().encodeToString(name.getBytes(UTF_8));
        var headers =
                Map.of(
                        "Upload-Length", "" + length,
                        "Upload-Metadata", "filetype YQ==,filename " + encoded);
        return tus(visitor, "POST", "/uploads", headers);
    }

    private static String begin(Visitor visitor, String name, long length) {
        var begun = begun(visitor, name, length);
        assertThat(begun.status()).isEqualTo(201);
        return "site:" + begun.header("Location");
    }

    private static String whole(Visitor visitor, String name) {
        var at = begin(visitor, name, PDF.length);
        assertThat(append(visitor, at, 0, PDF).status()).isEqualTo(204);
        return at;
    }

    private static Page look(Visitor visitor, String at) {
        return tus(visitor, "HEAD", at, Map.of());
    }

    private static Page append(Visitor visitor, String at, int from, byte[] part) {
        var headers =
                Map.of(
                        "Tus-Resumable", "1.0.0",
                        "Upload-Offset", "" + from,
                        "Content-Type", "application/offset+octet-stream");
        return visitor.send("PATCH", at, headers, part);
    }

    private static Page tus(Visitor visitor, String method, String at, Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.put("Tus-Resumable", "1.0.0");
        return visitor.send(method, at, headers, new byte[0]);
    }
}
