package io.parvis.trust.audit;

import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final Messages messages;

    AuditEntries(JdbcClient jdbc, JsonMapper json, Messages messages) {
        this.jdbc = jdbc;
        this.json = json;
        this.messages = messages;
    }

    void add(UUID id, Instant at, Actor who, Event event) {
        told(
                        jdbc.sql(
                                """
                                insert into audit_entry (id, at, realm, person_id, who, by_realm, by_id, by_name,
                                                         event, kind, subject_id, changes)
                                values (:id, :at, :realm, cast(:person as uuid), :who, cast(:by_realm as text),
                                        cast(:by_id as uuid), cast(:by_name as text), :event, :kind, :subject,
                                        cast(:changes as jsonb))
                                """),
                        who)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("event", event.getClass().getSimpleName())
                .param("kind", event.subject().kind())
                .param("subject", event.subject().id())
                .param("changes", json.writeValueAsString(event.changes()))
                .update();
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec statement, Actor who) {
        var behind = who.behind();
        return statement
                .param("realm", who.realm().name())
                .param("person", who.person())
                .param("who", who.name())
                .param("by_realm", behind == null ? null : behind.realm().name())
                .param("by_id", behind == null ? null : behind.person())
                .param("by_name", behind == null ? null : behind.name());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> of(Subject subject, int most) {
        return jdbc.sql(
                        """
                        select at, who, by_name, event, changes
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

    /// Everything that happened in the firm, the newest first. What the program noted of an account before anybody was
    /// known there, as a sign-in, is told of its person.
    ///
    /// @param before the last entry of the page before; null for the first page
    @Transactional(readOnly = true)
    public List<Listed> newest(@Nullable UUID before, int most) {
        return jdbc.sql(
                        """
                        select e.id, e.at, case when e.person_id is null then coalesce(a.name, e.who) else e.who end as who,
                               e.by_name, e.event, e.changes, e.subject_id, a.name as account
                          from audit_entry e
                          left join account a on e.kind = 'account' and a.id = e.subject_id
                         where cast(:before as uuid) is null or e.id < cast(:before as uuid)
                         order by e.id desc
                         limit :most
                        """)
                .param("before", before)
                .param("most", most)
                .query((row, number) ->
                        new Listed(
                                row.getObject("id", UUID.class),
                                entry(row, number),
                                row.getObject("subject_id", UUID.class),
                                row.getString("account")))
                .list();
    }

    /// @param id by which the next page begins
    /// @param subject what it happened to
    /// @param account whose account that is; null where it is none
    record Listed(UUID id, Entry entry, UUID subject, @Nullable String account) {}

    /// Empties what was written about these clients and accounts. Only the program itself may.
    int takeOutWords(Collection<UUID> gone) {
        return jdbc.sql("select words_taken_out(:gone)")
                .param("gone", gone.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    // Both names, wherever a history is shown.
    private String who(String name, @Nullable String behind) {
        return behind == null
                ? name
                : messages.in(Current.locale()).say("history.for", behind, name);
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getTimestamp("at").toInstant(),
                who(row.getString("who"), row.getString("by_name")),
                row.getString("event"),
                json.readValue(row.getString("changes"), CHANGES));
    }
}
