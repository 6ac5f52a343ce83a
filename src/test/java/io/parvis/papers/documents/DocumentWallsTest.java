package io.parvis.papers.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// Who gets documents, and who does not.
@ParvisTest
class DocumentWallsTest extends DocumentRoom {

    @Test
    void standBetweenFirms() {
        var page = add(cast.clerk(), shelf(), "Contrat", "portal");
        var other = another();
        for (var path : new String[] {shelf(), page, page + "/versions/1", shelf() + "/archive"}) {
            assertThat(load(other.admin(), path).status()).as(path).isNotEqualTo(200);
        }
        assertThat(
                        web.as(other.admin())
                                .post(
                                        shelf(),
                                        Map.of("label", "", "folder", ""),
                                        Map.of("a.pdf", PDF))
                                .status())
                .isEqualTo(404);
        assertThat(load(other.owner(), file()).status()).isEqualTo(404);
        assertThat(load(other.worker(), file()).status()).isEqualTo(404);
        var badge = add(cast.clerk(), workerShelf(), "Badge", "team");
        assertThat(load(other.admin(), badge).status()).isEqualTo(404);
        assertThat(web.as(other.admin()).open(workerShelf()).status()).isEqualTo(404);
        assertThat(load(other.worker(), file()).status()).isEqualTo(404);
        var own = add(cast.admin(), COMPANY, "Tarifs", "portal", "team");
        assertThat(load(other.admin(), own).status()).isEqualTo(404);
        assertThat(load(other.owner(), file()).status()).isEqualTo(404);
    }

    @Test
    @Proves("PORT-38")
    void standUntilTheMenuNamesThem() {
        var shut = world.freshFirm();
        for (var reader : List.of(shut.owner(), shut.worker())) {
            assertThat(shared(reader).status()).isEqualTo(404);
            assertThat(web.as(reader).open("").links())
                    .noneMatch(link -> link.endsWith("/documents"));
        }
        for (var reader : List.of(cast.owner(), cast.worker())) {
            assertThat(shared(reader).status()).isEqualTo(200);
            assertThat(web.as(reader).open("").links())
                    .anyMatch(link -> link.endsWith("/documents"));
        }
    }

    @Test
    void standBetweenShelves() {
        var page = add(cast.clerk(), shelf(), "Contrat");
        var id = page.substring(page.lastIndexOf('/'));
        var worker = "/workers/" + cast.worker().id() + "/documents" + id;
        assertThat(web.as(cast.clerk()).open(worker).status()).isEqualTo(404);
        var elsewhere = "/clients/" + cast.helped().id() + "/documents" + id;
        assertThat(web.as(cast.clerk()).open(elsewhere).status()).isEqualTo(404);
        assertThat(web.as(cast.admin()).open(COMPANY + id).status()).isEqualTo(404);
        assertThat(web.as(cast.admin()).delete(COMPANY + id).status()).isEqualTo(404);
        assertThat(web.as(cast.clerk()).open(COMPANY).status()).isEqualTo(403);
    }

    @Test
    void standBeforeShieldedAndBlockedDomains() {
        var shielded = "/clients/" + cast.shielded().id() + "/documents";
        assertThat(web.as(cast.clerk()).open(shielded).location())
                .endsWith("/domains/" + cast.shielded().id());
        var sent =
                web.as(cast.clerk())
                        .post(shielded, Map.of("label", "", "folder", ""), Map.of("a.pdf", PDF));
        assertThat(sent.status()).isEqualTo(404);
        var blocked = "/clients/" + cast.blocked().id() + "/documents";
        add(cast.clerk(), blocked, "Contrat", "portal");
        assertThat(shared(cast.blocked().owner()).status()).isEqualTo(403);
        assertThat(load(cast.blocked().owner(), file()).status()).isEqualTo(403);
    }

    @Test
    void standBeforeAnArchivedClient() {
        add(cast.clerk(), shelf(), "Contrat", "portal");
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("update domain set closed = true where id = :id")
                                .param("id", cast.bakery().id())
                                .update());
        var form = Map.of("label", "", "folder", "");
        var sent = web.as(cast.clerk()).post(shelf(), form, Map.of("a.pdf", PDF));
        assertThat(sent.status()).isEqualTo(404);
        assertThat(web.as(cast.clerk()).open(shelf() + "/archive").status()).isEqualTo(404);
    }

    @Test
    void standBeforeWhoeverIsSignedOut() {
        add(cast.admin(), COMPANY, "Tarifs", "portal", "team");
        for (var realm : List.of(Realm.CLIENT, Realm.WORKER)) {
            var asked = web.signedOut(cast.firm(), realm).open(file());
            assertThat(asked.location()).contains("/sign-in");
        }
    }

    @Test
    void letNoLinkBeUsedLaterOrByAnother() {
        add(cast.admin(), COMPANY, "Tarifs", "portal");
        var reader = web.as(cast.owner());
        var link = "site:" + reader.open(file()).location();
        assertThat(reader.open(link).status()).isEqualTo(200);
        assertThat(web.as(cast.member()).open(link).status()).isEqualTo(422);
        assertThat(reader.open(link + "x").status()).isEqualTo(422);
        assertThat(reader.open(file() + "?key=").status()).isEqualTo(422);
        clock.pass(Links.LIFE.plusSeconds(1));
        assertThat(reader.open(link).main()).contains("Cette adresse a expiré");
        var told = "select count(*) from audit_entry where event = 'DocumentsLoaded'";
        assertThat(rows.count(cast.firm().system(), told)).isEqualTo(1);
    }

    @Test
    void letAFolderOutAsOneArchive() throws IOException {
        add(
                cast.clerk(),
                shelf(),
                Map.of("label", "Un", "folder", "Baux", "portal", "true"),
                "bail.pdf");
        add(
                cast.clerk(),
                shelf(),
                Map.of("label", "Deux", "folder", "Baux", "portal", "true"),
                "Bail.pdf");
        add(cast.clerk(), shelf(), Map.of("label", "Trois", "folder", ""), "note.pdf");
        add(cast.admin(), COMPANY, "Tarifs", "portal");
        assertThat(archive(shelf() + "/archive", true).keySet())
                .containsExactlyInAnyOrder("Baux/Bail.pdf", "Baux/bail (2).pdf", "note.pdf");
        assertThat(archive(shelf() + "/archive?folder=Baux", true)).hasSize(2);
        var theirs = archive("/documents/archive", false);
        assertThat(theirs.keySet())
                .containsExactlyInAnyOrder(
                        "Baux/Bail.pdf", "Baux/bail (2).pdf", "Contrats/Tarifs.pdf");
        assertThat(theirs.values()).allMatch("%PDF-1.7 the contract"::equals);
        assertThat(archive(shelf() + "/archive?folder=Nothing", true)).isEmpty();
        var shielded = "/clients/" + cast.shielded().id() + "/documents/archive";
        assertThat(web.as(cast.clerk()).open(shielded).status()).isEqualTo(404);
    }

    private Map<String, String> archive(String path, boolean office) throws IOException {
        var loaded = web.as(office ? cast.clerk() : cast.owner()).open(path);
        assertThat(loaded.header("Content-Disposition")).contains(".zip");
        var found = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(loaded.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
