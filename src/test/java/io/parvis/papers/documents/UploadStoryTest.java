package io.parvis.papers.documents;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.parvis.platform.files.Receiving;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.RealBrowser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who sends large files over a line that breaks.
@ParvisTest
class UploadStoryTest extends DocumentRoom {

    // Three parts.
    private static final int LARGE = 16_100_000;

    @RegisterExtension final RealBrowser browser = new RealBrowser();
    @TempDir Path folder;

    @Test
    void goesOnWhereTheLineBrokeAndSendsTheFormOnce() throws IOException {
        var office = browser.as(cast.clerk());
        office.navigate(cast.clerk().door() + shelf());
        var froms = breakTheSecond(office);
        office.evaluate(
                """
                () => {
                    const heard = [];
                    addEventListener("pagehide", () => sessionStorage.setItem("heard", heard));
                    const said = document.querySelector("[data-upload-said]");
                    new MutationObserver(() => heard.push(said.textContent)).observe(said, {childList: true});
                }\
                """);
        choose(office, film());
        office.click("text=Ajouter >> visible=true");
        assertThat(office.locator("#list"))
                .containsText("film", new ContainsTextOptions().setTimeout(30_000));
        // The part that was cut off came again, from where it was known to have ended.
        assertThat(froms).containsExactly("0", "8000000", "8000000", "16000000");
        assertThat(office.evaluate("sessionStorage.getItem('heard')").toString())
                .contains(
                        "film.mp4: La connexion est coupée",
                        "Le formulaire partira dès que",
                        "film.mp4: arrivé");
    }

    @Test
    void showsHowFarItIsAndSaysWhatIsRefused() throws IOException {
        var portal = browser.as(cast.owner());
        portal.navigate(cast.owner().door() + "/documents");
        portal.click("#send summary");
        var program = Files.write(folder.resolve("facture.pdf"), new byte[] {'M', 'Z', 0, 1});
        var large = Files.createFile(folder.resolve("film.mp4"));
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Receiving.LARGEST + 1);
        }
        choose(portal, program, large);
        drop(portal);
        var rows = portal.locator(".upload-row");
        assertThat(rows.nth(0)).containsText("programme");
        assertThat(rows.nth(1)).containsText("20 Mo");
        assertThat(rows.nth(2)).containsText("arrivé");
        assertThat(portal.locator("[data-upload-said]")).containsText("note.pdf: arrivé");
        browser.assertAccessible(portal);
        portal.click("#send button:not([type=button])");
        assertThat(portal.locator("[data-upload-held]")).containsText("Retirez");
        rows.nth(0).locator("button").click();
        rows.nth(0).locator("button").click();
        portal.click("#send button:not([type=button])");
        assertThat(portal.locator("#list")).containsText("note");
    }

    private static void choose(Page page, Path... files) {
        page.setInputFiles("input[type=file][multiple]", files);
    }

    private static void drop(Page page) {
        page.evaluate(
                """
                () => {
                    const dataTransfer = new DataTransfer();
                    dataTransfer.items.add(new File(["%PDF-1.7"], "note.pdf"));
                    document.querySelector(".upload-drop").dispatchEvent(new DragEvent("drop", {dataTransfer, bubbles: true}));
                }\
                """);
    }

    private Path film() throws IOException {
        var film = Files.createFile(folder.resolve("film.mp4"));
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(LARGE);
        }
        return film;
    }

    private static List<String> breakTheSecond(Page page) {
        var froms = new ArrayList<String>();
        page.route(
                "**/uploads/*",
                route -> {
                    var request = route.request();
                    var from = request.headers().getOrDefault("upload-offset", "");
                    if (!request.method().equals("PATCH")) {
                        route.resume();
                        return;
                    }
                    froms.add(from);
                    if (froms.size() == 2) {
                        route.abort();
                    } else {
                        route.resume();
                    }
                });
        return froms;
    }
}
