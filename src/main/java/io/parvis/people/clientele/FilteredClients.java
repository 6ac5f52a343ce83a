package io.parvis.people.clientele;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The clients that a filter of the list leaves, for features that act on all of them. A filter is told as the address
/// of the list tells it: `kind=COMPANY&language=fr`.
@Repository
@NamedInterface("api")
@Transactional(readOnly = true)
public class FilteredClients {

    private final JdbcClient jdbc;
    private final Sortings sortings;

    FilteredClients(JdbcClient jdbc, Sortings sortings) {
        this.jdbc = jdbc;
        this.sortings = sortings;
    }

    /// Those in sight, in no order. What only resembles a word that was mistyped is not among them.
    public List<UUID> ids(String query) {
        var read = Addressed.read(query);
        var conditions = ClientConditions.whole(read, Current.actor().zone());
        return jdbc.sql(
                        "select c.id from client c"
                                + ClientRows.IN_SIGHT
                                + " where true"
                                + conditions.sql())
                .params(conditions.parameters())
                .query(UUID.class)
                .list();
    }

    /// The filter in the reader's words, which are known while the page is drawn.
    public Supplier<String> said(String query) {
        var words = new ClientFilterWords(Addressed.read(query), sortings.all());
        return () ->
                words.active().stream()
                        .map(one -> t("clients.filter.said", one.label(), one.value()))
                        .collect(Collectors.joining(", "));
    }
}
