package io.parvis.papers.documents;

import io.parvis.platform.tenancy.Current;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The clients and workers with whom documents stand.
@Repository
@Transactional(readOnly = true)
public class Holders {

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whose shelf it is. Nobody, where a client is archived, or its domain out of sight.
    public Optional<String> name(Shelf shelf) {
        return shelf.worker() == null
                ? name("select name from domain where id = :id and not closed", shelf.client())
                : name("select name from worker where id = :id", shelf.worker());
    }

    /// The shelf of the client or the worker who is here.
    public Shelf own() {
        var client = Current.actor().client();
        return client != null ? Shelf.ofClient(client) : new Shelf(null, worker());
    }

    // Of all workers, one sees oneself.
    private @Nullable UUID worker() {
        return jdbc.sql("select id from worker where account_id = :account")
                .param("account", Current.actor().person())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private Optional<String> name(String query, @Nullable UUID id) {
        return jdbc.sql(query).param("id", id).query(String.class).optional();
    }
}
