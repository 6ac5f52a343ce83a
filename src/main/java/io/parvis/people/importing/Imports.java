package io.parvis.people.importing;

import io.parvis.people.mapping.Mapping;
import io.parvis.people.matching.Tally;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about imports as a whole.
@Repository
@Transactional(readOnly = true)
class Imports {

    private static final String IMPORT =
            """
            select id, author_id, file_name, kind, charset, separator, headings, columns, settings, state, lines,
                   last_line, created, updated, unchanged, skipped, failed, undone, created_at, ended_at, purged_at
              from client_import
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Imports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The latest first.
    List<Import> latest() {
        return jdbc.sql(IMPORT + " order by id desc limit 50").query(this::read).list();
    }

    Import get(UUID id) {
        return one(IMPORT + " where id = :id", id);
    }

    /// The import, kept for this transaction: who else wants to change it waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public Import lock(UUID id) {
        return one(IMPORT + " where id = :id for update", id);
    }

    /// One on which the program works in the background, the oldest first.
    Optional<Import> findGoing() {
        return jdbc.sql(
                        IMPORT
                                + " where state in ('CHECKING', 'RUNNING', 'UNDOING') order by id limit 1")
                .query(this::read)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Import imported) {
        jdbc.sql(
                        """
                        insert into client_import (id, author_id, file_name, kind, charset, separator, state, created_at)
                        values (:id, :author, :name, :kind, :charset, :separator, 'NEW', :at)
                        """)
                .param("id", imported.id())
                .param("author", imported.author().value())
                .param("name", imported.fileName())
                .param("kind", imported.mapping().reading().kind().name())
                .param("charset", imported.mapping().reading().charset())
                .param("separator", String.valueOf(imported.mapping().reading().separator()))
                .param("at", Timestamp.from(imported.createdAt()))
                .update();
    }

    /// Writes what somebody decided about it, and how many lines it has.
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(UUID id, Mapping decided) {
        jdbc.sql(
                        """
                        update client_import
                           set charset = :charset, separator = :separator, headings = :headings, columns = :columns,
                               settings = cast(:settings as jsonb)
                         where id = :id
                        """)
                .param("charset", decided.reading().charset())
                .param("separator", String.valueOf(decided.reading().separator()))
                .param("headings", decided.headings().toArray(String[]::new))
                .param("columns", decided.columns().toArray(String[]::new))
                .param("settings", json.writeValueAsString(decided.decided()))
                .param("id", id)
                .update();
    }

    /// Begins anew from the first line, and forgets what was said of the lines before.
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(UUID id, ImportState state) {
        jdbc.sql("delete from client_import_note where import_id = :id").param("id", id).update();
        jdbc.sql(
                        """
                        update client_import
                           set state = :state, last_line = 0, created = 0, updated = 0, unchanged = 0,
                               skipped = 0, failed = 0, undone = 0
                         where id = :id
                        """)
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void count(UUID id, int lines) {
        jdbc.sql("update client_import set lines = :lines where id = :id")
                .param("lines", lines)
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void progress(UUID id, int lastLine, Tally more) {
        jdbc.sql(
                        """
                        update client_import
                           set last_line = :last, created = created + :created, updated = updated + :updated,
                               unchanged = unchanged + :unchanged, skipped = skipped + :skipped,
                               failed = failed + :failed
                         where id = :id
                        """)
                .param("last", lastLine)
                .param("created", more.created())
                .param("updated", more.updated())
                .param("unchanged", more.unchanged())
                .param("skipped", more.skipped())
                .param("failed", more.failed())
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void undone(UUID id, int more) {
        jdbc.sql("update client_import set undone = undone + :more where id = :id")
                .param("more", more)
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void become(UUID id, ImportState state, Instant now) {
        jdbc.sql(
                        """
                        update client_import
                           set state = :state, ended_at = case when :over then :now else ended_at end
                         where id = :id
                        """)
                .param("state", state.name())
                .param("over", state.isOver())
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID id) {
        jdbc.sql("delete from client_import where id = :id").param("id", id).update();
    }

    private Import one(String query, UUID id) {
        return jdbc.sql(query)
                .param("id", id)
                .query(this::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Import read(ResultSet row, int number) throws SQLException {
        return ImportRow.read(row, json);
    }
}
