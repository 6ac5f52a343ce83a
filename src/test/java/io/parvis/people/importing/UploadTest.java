package io.parvis.people.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Files that are not what they say, that swell, that compute, or that never end.
@ParvisTest
class UploadTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired Jobs jobs;
    @Autowired Rows rows;
    @LocalServerPort int port;

    private Cast cast;
    private Visitor admin;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
    }

    private Page upload(byte[] content) {
        return admin.upload("/clients/imports", "file", content);
    }

    private void assertRefused(byte[] content, String said) {
        var refused = upload(content);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("file")).contains(said);
        assertThat(rows.count(cast.firm().system(), "select count(*) from client_import")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 Code;E-mail',n'est pas un tableau",
        "'<html><body>Code;E-mail</body></html>',n'est pas un tableau",
        "'PK\u0003\u0004 Code;E-mail',classeur",
        "'a;b\u0000;c',n'est pas un tableau"
    })
    void areRefusedWhenTheyAreNotWhatTheySay(String content, String said) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), said);
    }

    @Test
    void areRefusedWhenTheySwell() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(100_000);
        assertRefused(bomb.toByteArray(), "décompress");
    }

    @Test
    void areRefusedWhenTheyAreLargerThanAnyList() {
        assertRefused(new byte[(ImportList.MEGABYTES << 20) + 1], "50 Mo");
    }

    /// What is larger than any form may be is cut off before it is read.
    @Test
    void areCutOffWhenTheyNeverEnd() throws InterruptedException {
        var sent = new AtomicLong();
        var address = "http://localhost:%d%s/clients/imports".formatted(port, cast.admin().door());
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofInputStream(() -> new Endless(sent)))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isIn(400, 413);
        } catch (IOException hungUp) {
            assertThat(hungUp).isNotNull();
        }
        assertThat(sent.get()).isLessThan(200_000_000);
    }

    /// Two gigabytes, if one lets it.
    private static final class Endless extends InputStream {

        private final AtomicLong sent;

        Endless(AtomicLong sent) {
            this.sent = sent;
        }

        @Override
        public int read() {
            sent.incrementAndGet();
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return sent.addAndGet(most) > 2_000_000_000L ? -1 : most;
        }
    }

    @Test
    void bringNoFormulasBackIntoASpreadsheet() throws IOException {
        var walk = new ImportWalk(admin, jobs);
        var list =
                """
                Code;Company;E-mail;=HYPERLINK("http://evil.example")
                F1;=1+1;f1@formula.example;x
                F2;Nobody;@SUM(A1);x
                """;
        var mapping = walk.mapping(list);
        var done = walk.run(walk.check(mapping));
        var report = admin.open("site:" + done.link("Télécharger en CSV").orElseThrow()).source();
        assertThat(report).contains("@SUM(A1)").doesNotContain(",@SUM", "\n@SUM", ",=", "\n=");

        var csv = admin.open("/clients/export/csv").source();
        assertThat(csv).contains("'=1+1").doesNotContain(",=1+1");
    }

    @Test
    void areReadFromAWorkbookWithoutComputingAnything() throws IOException {
        var walk = new ImportWalk(admin, jobs);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Clients");
            var headings = new String[] {"Code", "Company", "E-mail"};
            for (int column = 0; column < headings.length; column++) {
                sheet.value(0, column, headings[column]);
            }
            sheet.value(1, 0, "X1");
            sheet.formula(1, 1, "WEBSERVICE(\"http://evil.example\")");
            sheet.value(1, 2, "x1@formula.example");
        }
        var checked = walk.check(walk.mapping(out.toByteArray()));
        assertThat(checked.main()).contains("ni société ni personne");
    }
}
