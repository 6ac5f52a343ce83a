package io.parvis.trust.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Page;
import io.parvis.testing.Provider;
import io.parvis.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A webhook that was made by the page, and the program behind it.
record Subscribed(Visitor admin, Provider provider, UUID id, String secret)
        implements AutoCloseable {

    static final List<String> ALL = Stream.of(Announced.values()).map(Announced::text).toList();

    static Subscribed to(Visitor admin, List<String> types, boolean shielded) {
        var provider = new Provider();
        var id = UUID.randomUUID();
        var url = provider.address() + "/hooks";
        var made = make(admin, id, url, "types", types, "shielded", shielded);
        assertThat(made.status()).as(made.main()).isEqualTo(200);
        return new Subscribed(admin, provider, id, secret(made));
    }

    /// @param more names and values beside
    static Page make(Visitor admin, UUID once, String url, Object... more) {
        var all = new ArrayList<Object>(List.of(more));
        all.addAll(List.of("once", once, "name", "Accounting", "url", url, "version", 0));
        return admin.post("/settings/webhooks", all.toArray());
    }

    static String secret(Page page) {
        return page.all("code").eachText().getFirst();
    }

    String path() {
        return "/settings/webhooks/" + id;
    }

    List<String> states() {
        return admin.open(path()).column("État");
    }

    /// The path of a message in the log, in which the newest stands first.
    String message(int place) {
        return admin.open(path())
                .all("main table a")
                .get(place)
                .attr("href")
                .replaceFirst(".*/office", "");
    }

    /// The types of the messages that came, in their order.
    List<String> types() {
        return bodies().stream().map(body -> body.get("type").asString()).toList();
    }

    List<JsonNode> bodies() {
        return provider.asked().stream()
                .map(one -> JsonMapper.shared().readTree(one.body()))
                .toList();
    }

    @Override
    public void close() {
        provider.close();
    }
}
