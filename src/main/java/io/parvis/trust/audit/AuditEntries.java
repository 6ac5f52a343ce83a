package io.parvis.trust.audit;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about the audit.
@Repository
class AuditEntries implements History {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditEntries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID id, Instant at, Actor who, Event event) {
        jdbc.sql(
                        """
                        insert into audit_entry (id, at, realm, person_id, who, event, kind, subject_id, changes)
                        values (:id, :at, :realm, cast(:person as uuid), :who, :event, :kind, :subject,
                                cast(:changes as jsonb))
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("realm", who.realm().name())
                .param("person", who.person())
                .param("who", who.name())
                .param("event", event.getClass().getSimpleName())
                .param("kind", event.subject().kind())
                .param("subject", event.subject().id())
                .param("changes", json.writeValueAsString(event.changes()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> of(Subject subject, int most) {
        return jdbc.sql(
                        """
                        select at, who, event, changes
                          from audit_entry
                         where kind = :kind and subject_id = :subject
                         order by id desc
                         limit :most
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("most", most)
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getString("event"),
                json.readValue(row.getString("changes"), CHANGES));
    }
}
