package io.parvis.papers.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.testing.Page;
import io.parvis.testing.Papers;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Documents as they look, for whoever may read them.
@ParvisTest
class DocumentPagesTest extends DocumentRoom {

    @Autowired ReadingDocuments reading;

    @Test
    void areShownInTheOfficeAndAtThePortal() throws IOException {
        var page = file(shelf(), "bail.pdf", Papers.pdf("un", "deux", "trois"));
        var waiting = web.as(cast.clerk()).open(page);
        assertThat(waiting.all("#preview").text()).contains("en préparation");
        assertThat(image(cast.clerk(), page + "/pages/1").status()).isEqualTo(404);
        read();
        assertThat(web.as(cast.clerk()).open(page).all("#preview img").eachAttr("alt"))
                .containsExactly("Page 1 sur 3", "Page 2 sur 3", "Page 3 sur 3");
        assertThat(web.as(cast.clerk()).open(shelf()).all("td.main img").attr("src"))
                .endsWith("/picture");
        assertThat(image(cast.clerk(), page + "/picture").status()).isEqualTo(200);
        var seen = web.as(cast.owner()).open(read(page));
        assertThat(seen.all("#preview img")).hasSize(3);
        assertThat(seen.links()).anyMatch(link -> link.endsWith("/file"));
        for (var number : new String[] {"1", "3"}) {
            var drawn = image(cast.owner(), read(page) + "/pages/" + number);
            assertThat(ImageIO.read(new ByteArrayInputStream(drawn.bytes())).getWidth())
                    .isEqualTo(1200);
            assertThat(drawn.header("Content-Type")).isEqualTo("image/jpeg");
            assertThat(drawn.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(drawn.header("Cache-Control")).contains("no-store");
            assertThat(drawn.header("Content-Security-Policy")).contains("default-src 'none'");
        }
        assertThat(web.as(cast.clerk()).open(page).all("#readers").text())
                .contains(cast.owner().name(), "l'a consulté");
    }

    @Test
    void standBehindTheWallsOfTheDocument() {
        var page = file(shelf(), "bail.pdf", Papers.pdf("un"));
        read();
        var other = another();
        var ends = List.of("/pages/1", "/picture");
        for (var end : ends) {
            assertThat(image(cast.owner(), read(page) + end).status()).isEqualTo(200);
            for (var stranger : List.of(cast.helped().owner(), cast.worker(), other.owner())) {
                assertThat(image(stranger, read(page) + end).status()).isEqualTo(404);
                assertThat(image(stranger, read(page)).status()).isEqualTo(404);
            }
            assertThat(image(other.admin(), page + end).status()).isEqualTo(404);
            var id = page.substring(page.lastIndexOf('/'));
            assertThat(image(cast.admin(), COMPANY + id + end).status()).isEqualTo(404);
            var out = web.signedOut(cast.firm(), Realm.CLIENT).open(read(page) + end);
            assertThat(out.location()).contains("/sign-in");
        }
        for (var none : List.of("0", "2", "-1", "99999", "99999999999", "x")) {
            assertThat(image(cast.owner(), read(page) + "/pages/" + none).status())
                    .as(none)
                    .isIn(400, 404);
        }
        web.as(cast.clerk()).delete(page + "/publication");
        for (var end : ends) {
            assertThat(image(cast.owner(), read(page) + end).status()).isEqualTo(404);
        }
    }

    @Test
    void areAnotherFilesOnceANewerOneIsThere() {
        var page = file(shelf(), "bail.pdf", Papers.pdf("un", "deux"));
        read();
        var newer = Map.of("bail.pdf", Papers.lockedPdf("sésame".replace('é', 'e')));
        web.as(cast.clerk()).post(page + "/versions", Map.of(), newer);
        assertThat(image(cast.owner(), read(page) + "/pages/1").status()).isEqualTo(404);
        read();
        assertThat(image(cast.owner(), read(page) + "/pages/1").status()).isEqualTo(404);
        var locked = web.as(cast.owner()).open(read(page));
        assertThat(locked.all("#preview").text()).contains("mot de passe");
        assertThat(locked.links()).anyMatch(link -> link.endsWith("/file"));
    }

    @Test
    void areRefusedWithASentenceWhereTheFileIsToBlame() {
        var broken = file(shelf(), "bail.pdf", "%PDF-1.7 no more".getBytes(UTF_8));
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        var script = file(shelf(), "logo.svg", svg.getBytes(UTF_8));
        read();
        assertThat(web.as(cast.clerk()).open(broken).all("#preview").text())
                .contains("ne peut pas être affiché");
        var plain = web.as(cast.clerk()).open(script);
        assertThat(plain.all("#preview").text()).contains("ce type");
        assertThat(plain.all("#preview img")).isEmpty();
        assertThat(image(cast.clerk(), script + "/pages/1").status()).isEqualTo(404);
        assertThat(web.as(cast.owner()).open("/documents").links())
                .anyMatch(link -> link.endsWith(read(script) + "/file"));
    }

    private String file(String shelf, String name, byte[] content) {
        return add(cast.clerk(), shelf, Map.of("portal", "true"), Map.of(name, content));
    }

    private void read() {
        Current.run(cast.firm().system(), reading::read);
    }

    // The same document at the portal.
    private static String read(String page) {
        return "/documents" + page.substring(page.lastIndexOf('/'));
    }

    private Page image(Person reader, String path) {
        return web.as(reader).open(path);
    }
}
