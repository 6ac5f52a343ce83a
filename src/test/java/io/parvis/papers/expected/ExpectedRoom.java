package io.parvis.papers.expected;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.menus.MenuEntry;
import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Menus;
import io.parvis.testing.Page;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A firm that expects documents.
abstract class ExpectedRoom {

    static final byte[] PDF = "%PDF-1.7 the card".getBytes(UTF_8);
    static final String LIST = "/company/expected";
    static final String MISSING = "/missing-documents";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;
    @Autowired Jobs jobs;
    @Autowired Mailbox mailbox;

    Cast cast;

    @BeforeEach
    void aFirm() {
        cast = another();
    }

    /// Whose portals show documents.
    Cast another() {
        var firm = world.freshFirm();
        Menus.turnOn(firm, rows, MenuEntry.DOCUMENTS);
        return firm;
    }

    /// An identity card of every worker, which expires.
    UUID card(String... more) {
        return expect("WORKER", "Carte d'identité", with(more, "expires", "true"));
    }

    /// The articles of association of every company.
    UUID articles(String... more) {
        return expect("CLIENT", "Statuts", with(more, "client", "COMPANY"));
    }

    UUID expect(String audience, String name, Map<String, String> more) {
        var typed =
                new HashMap<>(
                        Map.of(
                                "audience", audience,
                                "nameFr", name,
                                "mandatory", "true",
                                "reminds", "true",
                                "warns", "30",
                                "every", "7",
                                "version", "0"));
        typed.putAll(more);
        var sent = web.as(cast.admin()).post(LIST, typed, Map.of());
        assertThat(sent.status()).as(sent.summary()).isEqualTo(303);
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select id from expected_document where names[1] = ?")
                                .param(name)
                                .query(UUID.class)
                                .single());
    }

    static Map<String, String> with(String[] more, String... first) {
        var all = new HashMap<String, String>();
        for (int i = 0; i < first.length; i += 2) {
            all.put(first[i], first[i + 1]);
        }
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    /// On the record of the worker.
    String ofWorker(UUID expected) {
        return "/workers/" + cast.worker().id() + "/expected/" + expected;
    }

    /// On the record of the bakery.
    String ofClient(UUID expected) {
        return "/clients/" + cast.bakery().id() + "/expected/" + expected;
    }

    Page office(String path) {
        return web.as(cast.clerk()).open(path);
    }

    Page send(Person person, UUID expected, String until) {
        return web.as(person)
                .post("/expected/" + expected, Map.of("until", until), Map.of("carte.pdf", PDF));
    }

    String sent() {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql("select sent_id from expectation where sent_id is not null")
                                .query(String.class)
                                .single());
    }

    int mails(Person person) {
        return mailbox.of(person.identifier()).size();
    }

    void mail() {
        jobs.run(RequestRounds.JOB);
    }
}
