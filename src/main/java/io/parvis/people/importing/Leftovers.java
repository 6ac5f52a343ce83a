package io.parvis.people.importing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what imports leave behind once nobody needs it.
@Repository
@Transactional(readOnly = true)
class Leftovers {

    private final JdbcClient jdbc;

    Leftovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Files that came before this moment and that nobody took in.
    List<UUID> unused(Instant before) {
        return ids(
                "select id from client_import where state in ('NEW', 'CHECKED') and created_at < :before",
                before);
    }

    List<UUID> pausedSince(Instant before) {
        return ids(
                "select id from client_import where state = 'PAUSED' and created_at < :before",
                before);
    }

    /// Those whose report is older than this moment.
    List<UUID> endedBefore(Instant before) {
        return ids(
                "select id from client_import where purged_at is null and ended_at < :before",
                before);
    }

    private List<UUID> ids(String query, Instant before) {
        return jdbc.sql(query).param("before", Timestamp.from(before)).query(UUID.class).list();
    }

    /// Deletes what was said of each line, and what it did to its client.
    @Transactional(propagation = Propagation.MANDATORY)
    public void purge(UUID imported, Instant now) {
        for (var table : List.of("client_import_note", "client_import_line")) {
            jdbc.sql("delete from " + table + " where import_id = :import")
                    .param("import", imported)
                    .update();
        }
        jdbc.sql("update client_import set purged_at = :now where id = :import")
                .param("now", Timestamp.from(now))
                .param("import", imported)
                .update();
    }
}
