package io.parvis.papers.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.menus.MenuEntry;
import io.parvis.testing.Cast;
import io.parvis.testing.Menus;
import io.parvis.testing.Page;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A firm that shares documents.
abstract class DocumentRoom {

    static final byte[] PDF = "%PDF-1.7 the contract".getBytes(UTF_8);
    static final String COMPANY = "/company/documents";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    Cast cast;

    @BeforeEach
    void aFirm() {
        cast = another();
    }

    /// Whose portals show documents too.
    Cast another() {
        var firm = world.freshFirm();
        Menus.turnOn(firm, rows, MenuEntry.DOCUMENTS);
        return firm;
    }

    String shelf() {
        return "/clients/" + cast.bakery().id() + "/documents";
    }

    String workerShelf() {
        return "/workers/" + cast.worker().id() + "/documents";
    }

    /// Adds one as an employee does, and names its page.
    String add(Person employee, String shelf, String label, String... ticked) {
        var typed = new HashMap<>(Map.of("label", label, "folder", "Contrats"));
        for (var tick : ticked) {
            typed.put(tick, "true");
        }
        return add(employee, shelf, typed, label + ".pdf");
    }

    String add(Person employee, String shelf, Map<String, String> typed, String file) {
        return add(employee, shelf, typed, Map.of(file, PDF));
    }

    String add(
            Person employee, String shelf, Map<String, String> typed, Map<String, byte[]> files) {
        var form = new HashMap<>(Map.of("label", "", "folder", ""));
        form.putAll(typed);
        // Ids of one moment are in no order.
        clock.pass(Duration.ofSeconds(1));
        var sent = web.as(employee).post(shelf, form, files);
        assertThat(sent.status()).isEqualTo(303);
        return shelf + "/" + newest();
    }

    UUID newest() {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select id from document order by id desc limit 1")
                                .query(UUID.class)
                                .single());
    }

    Page shared(Person reader) {
        return web.as(reader).open("/documents");
    }

    Page load(Person reader, String page) {
        var asked = web.as(reader).open(page);
        return asked.status() == 303 ? asked.follow() : asked;
    }

    String file() {
        return "/documents/" + newest() + "/file";
    }
}
