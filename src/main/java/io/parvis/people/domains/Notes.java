package io.parvis.people.domains;

import io.parvis.platform.kernel.Stale;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about texts kept on a domain.
@Repository
class Notes {

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Note> of(NoteKind kind, DomainId domain) {
        return jdbc.sql(
                        """
                        select n.id, n.text, a.name as author, n.written_at, n.version
                          from %s n
                          left join account a on a.firm_id = n.firm_id and a.id = n.author_id
                         where n.domain_id = :domain
                         order by n.id
                        """
                                .formatted(kind.table()))
                .param("domain", domain.value())
                .query((row, _) ->
                        new Note(
                                row.getObject("id", UUID.class),
                                row.getString("text"),
                                row.getString("author"),
                                row.getTimestamp("written_at").toInstant(),
                                row.getInt("version")))
                .list();
    }

    /// Takes every note of these domains away.
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(NoteKind kind, Collection<UUID> domains) {
        jdbc.sql("delete from %s where domain_id = any(:domains)".formatted(kind.table()))
                .param("domains", domains.toArray(UUID[]::new))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(NoteKind kind, DomainId domain, Written note) {
        jdbc.sql(
                        """
                        insert into %s (id, domain_id, text, author_id, written_at)
                        values (:id, :domain, :text, :author, :at)
                        """
                                .formatted(kind.table()))
                .param("id", note.id())
                .param("domain", domain.value())
                .param("text", note.text())
                .param("author", note.author())
                .param("at", Timestamp.from(note.at()))
                .update();
    }

    /// @throws Stale when the text was changed or removed since that version
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(NoteKind kind, DomainId domain, Draft draft) {
        Stale.whenNone(
                jdbc.sql(
                                """
                                update %s set text = :text, version = version + 1
                                 where id = :id and domain_id = :domain and version = :version
                                """
                                        .formatted(kind.table()))
                        .param("text", draft.text())
                        .param("id", draft.id())
                        .param("domain", domain.value())
                        .param("version", draft.version())
                        .update());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(NoteKind kind, DomainId domain, Draft draft) {
        Stale.whenNone(
                jdbc.sql(
                                """
                                delete from %s where id = :id and domain_id = :domain and version = :version
                                """
                                        .formatted(kind.table()))
                        .param("id", draft.id())
                        .param("domain", domain.value())
                        .param("version", draft.version())
                        .update());
    }

    /// A new text. @param author the account of who writes
    record Written(UUID id, String text, UUID author, Instant at) {}

    /// A text as an editor sends it back, with the version that was read.
    record Draft(UUID id, String text, int version) {}
}
