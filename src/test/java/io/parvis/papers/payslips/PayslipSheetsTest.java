package io.parvis.papers.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pages of an upload, looked at before workers get them.
@ParvisTest
class PayslipSheetsTest extends PayslipRoom {

    private String upload;

    @BeforeEach
    void anUpload() {
        upload = preview(own(), "next page", "Noor 0002");
    }

    @Test
    @Proves("PORT-14")
    void showWhatAWorkerWillGet() {
        var theirs = read(cast.clerk(), upload + "/sheets?worker=" + cast.worker().id());
        assertThat(theirs.heading()).isEqualTo(cast.worker().name());
        assertThat(theirs.all(".sheet").eachAttr("alt")).containsExactly("Page 1");
        var drawn = read(cast.clerk(), upload + "/sheets/1");
        assertThat(drawn.header("content-type")).isEqualTo("image/jpeg");
        assertThat(drawn.header("cache-control")).contains("no-store");
        assertThat(read(cast.clerk(), upload).all("a[href*=sheets]")).isNotEmpty();
    }

    @Test
    void showPagesOfNobodyAsFarAsThereAreAny() {
        var some = read(cast.clerk(), upload + "/sheets?first=2&last=9");
        assertThat(some.all(".sheet").eachAttr("alt")).containsExactly("Page 2", "Page 3");
        for (var path : List.of("/sheets?first=4&last=9", "/sheets/0", "/sheets/4")) {
            assertThat(read(cast.clerk(), upload + path).status()).as(path).isEqualTo(404);
        }
        var noor = colleague("0003", "Luc", false);
        assertThat(read(cast.clerk(), upload + "/sheets?worker=" + noor).status()).isEqualTo(404);
    }

    @Test
    void areClosedOncePublished() {
        publish(upload);
        assertThat(read(cast.clerk(), upload).all("a[href*=sheets]")).isEmpty();
        var worker = "/sheets?worker=" + cast.worker().id();
        for (var path : List.of(worker, "/sheets?first=1&last=1", "/sheets/1")) {
            assertThat(read(cast.clerk(), upload + path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void areNobodyElsesBusiness() {
        var stranger = world.freshFirm();
        for (var path : List.of("/sheets?worker=" + cast.worker().id(), "/sheets/1")) {
            assertThat(read(stranger.admin(), upload + path).status()).as(path).isEqualTo(404);
            assertThat(read(cast.worker(), upload + path).status()).as(path).isEqualTo(404);
            assertThat(read(cast.owner(), upload + path).status()).as(path).isEqualTo(404);
            assertThat(
                            web.signedOut(cast.firm(), cast.clerk().realm())
                                    .open(upload + path)
                                    .location())
                    .contains("/sign-in");
        }
    }
}
