package io.parvis.talk.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.files.Receiving;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Files that hang on tickets, sent and loaded by both sides.
@ParvisTest
class TicketAttachmentsTest {

    private static final byte[] PDF = "%PDF-1.7 the bill".getBytes(UTF_8);
    private static final String FILE = "a[href*='/files/']";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @LocalServerPort int port;

    private Cast cast;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
    }

    @Test
    void goBothWays() {
        var ticket = ask(Map.of("Facture n° 1.pdf", PDF, "note.txt", "hello".getBytes(UTF_8)));
        var office = web.as(cast.clerk()).open("/tickets/" + ticket);
        assertThat(office.all(FILE).eachText()).containsExactly("Facture n° 1.pdf", "note.txt");
        assertThat(office.main()).contains("17 octets");
        var bill = load(cast.clerk(), office.all(FILE).attr("href"));
        assertThat(bill.status()).isEqualTo(200);
        assertThat(bill.source()).isEqualTo("%PDF-1.7 the bill");
        assertThat(bill.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(bill.header("Content-Disposition")).startsWith("attachment;");
        assertThat(bill.header("X-Content-Type-Options")).isEqualTo("nosniff");

        answer("/messages", Map.of("réponse.txt", "yes".getBytes(UTF_8)), ticket);
        var portal = web.as(cast.owner()).open("/tickets/" + ticket);
        assertThat(portal.all(FILE).eachText()).contains("réponse.txt").hasSize(3);
        var answered = portal.link("réponse.txt").orElseThrow();
        assertThat(load(cast.owner(), answered).source()).isEqualTo("yes");
    }

    @Test
    void areLoadedByNobodyElse() {
        var ticket = ask(Map.of("Facture.pdf", PDF));
        var path = "/tickets/" + ticket + "/files/" + fileOf("ticket_message_file");
        assertThat(web.as(cast.owner()).open(path).status()).isEqualTo(200);
        assertThat(web.as(cast.helped().owner()).open(path).status()).isEqualTo(404);
        assertThat(web.as(world.thuis().clerk()).open(path).status()).isEqualTo(404);
        assertThat(web.as(world.thuis().owner()).open(path).status()).isEqualTo(404);
        var other = ask(Map.of());
        var elsewhere = "/tickets/" + other + "/files/" + fileOf("ticket_message_file");
        assertThat(web.as(cast.owner()).open(elsewhere).status()).isEqualTo(404);
    }

    @Test
    void ofNotesStayInTheOffice() {
        var ticket = ask(Map.of());
        answer("/notes", Map.of("secret.pdf", PDF), ticket);
        var office = web.as(cast.clerk()).open("/tickets/" + ticket);
        assertThat(office.all("#notes " + FILE).eachText()).containsExactly("secret.pdf");
        var path = "/tickets/" + ticket + "/files/" + fileOf("ticket_note_file");
        assertThat(web.as(cast.otherClerk()).open(path).status()).isEqualTo(200);
        assertThat(web.as(cast.owner()).open(path).status()).isEqualTo(404);
        assertThat(web.as(cast.owner()).open("/tickets/" + ticket).all(FILE)).isEmpty();
    }

    @Test
    void areRefusedAtTheirField() {
        var page = web.as(cast.owner()).open("/tickets/new");
        var large = new byte[Math.toIntExact(Receiving.LARGEST) + 1];
        var refused = send(page, Map.of("film.mp4", large));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("files")).contains("film.mp4", "20 Mo");
        assertThat(refused.value("text")).isEqualTo("Voici");
        var program = send(page, Map.of("facture.pdf.exe", PDF));
        assertThat(program.fieldError("files")).contains("est un programme");
        var count = "select count(*) from ticket";
        assertThat(rows.count(cast.firm().system(), count)).isZero();
    }

    /// What is larger than any form may be is cut off before it is read.
    @Test
    void areCutEarlyWhenTheyAreEndless() throws IOException, InterruptedException {
        var sent = new AtomicLong();
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        sent.incrementAndGet();
                        return 'x';
                    }

                    @Override
                    public int read(byte[] into, int from, int most) {
                        sent.addAndGet(most);
                        return sent.get() > 2_000_000_000L ? -1 : most;
                    }
                };
        var address = "http://localhost:%d%s/tickets".formatted(port, cast.owner().door());
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofInputStream(() -> endless))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isIn(400, 413);
        } catch (IOException hungUp) {
            assertThat(hungUp).isNotNull();
        }
        assertThat(sent.get()).isLessThan(200_000_000);
    }

    private String ask(Map<String, byte[]> files) {
        var sent = send(web.as(cast.owner()).open("/tickets/new"), files);
        assertThat(sent.status()).isEqualTo(303);
        return sent.location().substring(sent.location().lastIndexOf('/') + 1);
    }

    private Page send(Page form, Map<String, byte[]> files) {
        var category = form.all("select[name=category] option").eachAttr("value").getFirst();
        var values = Map.of("category", category, "subject", "Facture", "text", "Voici");
        return web.as(cast.owner()).post("/tickets", values, files);
    }

    private void answer(String where, Map<String, byte[]> files, String ticket) {
        var sent =
                web.as(cast.clerk())
                        .post("/tickets/" + ticket + where, Map.of("text", "Voilà"), files);
        assertThat(sent.status()).isEqualTo(303);
    }

    private Page load(Person person, String href) {
        return web.as(person).open("site:" + href);
    }

    private String fileOf(String table) {
        var query = "select file_id::text from " + table + " limit 1";
        return rows.as(cast.firm().system(), jdbc -> jdbc.sql(query).query(String.class).single());
    }
}
