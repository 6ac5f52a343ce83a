package io.parvis.trust.synchronising;

import io.parvis.platform.kernel.NotFound;
import io.parvis.trust.synchronising.Synchronisation.Key;
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

/// All SQL about synchronisations as a whole.
@Repository
@Transactional(readOnly = true)
class Synchronisations {

    private static final String SELECT =
            """
            select s.id, s.key_id, s.key_name, s.language, s.shielded, s.absent, s.state, s.base, s.known, s.closing,
                   s.created, s.changed, s.suspended, s.deleted, s.kept, s.refused, s.confirmed_by, s.created_at, s.ended_at,
                   (select count(*) from synchronisation_step t
                     where t.firm_id = s.firm_id and t.synchronisation_id = s.id and t.outcome is null
                       and t.action in ('CREATE', 'CHANGE', 'SUSPEND', 'DELETE')) as left_over,
                   (select count(*) from synchronisation_step t
                     where t.firm_id = s.firm_id and t.synchronisation_id = s.id and t.outcome = 'FAILED') as failed
              from synchronisation s
            """;
    private static final int LATEST = 50;

    private final JdbcClient jdbc;

    Synchronisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest first.
    public List<Synchronisation> latest() {
        return jdbc.sql(SELECT + " order by s.created_at desc, s.id desc limit :most")
                .param("most", LATEST)
                .query(Synchronisations::read)
                .list();
    }

    public Synchronisation get(UUID id) {
        return one(SELECT + " where s.id = :id", id);
    }

    /// Kept for this transaction: who else wants to change it waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public Synchronisation lock(UUID id) {
        return one(SELECT + " where s.id = :id for update of s", id);
    }

    Optional<Synchronisation> findRunning() {
        return jdbc.sql(SELECT + " where s.state = 'RUNNING'")
                .query(Synchronisations::read)
                .optional();
    }

    /// Before its steps, which count it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Synchronisation planned) {
        jdbc.sql(
                        """
                        insert into synchronisation (id, key_id, key_name, language, shielded, absent, state, base, known,
                                                     closing, created, changed, suspended, deleted, kept, refused,
                                                     created_at)
                        values (:id, :key, :name, :language, :shielded, :absent, :state, :base, :known, 0, 0, 0, 0, 0, 0, 0, :at)
                        """)
                .param("id", planned.id())
                .param("key", planned.key().id())
                .param("name", planned.key().name())
                .param("language", planned.key().language())
                .param("shielded", planned.key().shielded())
                .param("absent", planned.absent().name())
                .param("state", planned.state().name())
                .param("base", planned.base())
                .param("known", planned.known())
                .param("at", Timestamp.from(planned.createdAt()))
                .update();
    }

    /// Writes down what was planned.
    @Transactional(propagation = Propagation.MANDATORY)
    public void planned(UUID id, Counts counts, SyncState state) {
        jdbc.sql(
                        """
                        update synchronisation
                           set state = :state, closing = :closing, created = :created, changed = :changed,
                               suspended = :suspended, deleted = :deleted, kept = :kept, refused = :refused
                         where id = :id
                        """)
                .param("state", state.name())
                .param("closing", counts.closing())
                .param("created", counts.created())
                .param("changed", counts.changed())
                .param("suspended", counts.suspended())
                .param("deleted", counts.deleted())
                .param("kept", counts.kept())
                .param("refused", counts.refused())
                .param("id", id)
                .update();
    }

    /// The constraint `synchronisation_one_runs` refuses a second one that would run.
    ///
    /// @param by the administrator who let it run, or an empty text
    @Transactional(propagation = Propagation.MANDATORY)
    public void become(UUID id, SyncState state, String by, Instant now) {
        jdbc.sql(
                        """
                        update synchronisation
                           set state = :state, confirmed_by = :by,
                               ended_at = case when :over then cast(:now as timestamptz) end
                         where id = :id
                        """)
                .param("state", state.name())
                .param("by", by)
                .param("over", state.isOver())
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /// Takes away what nobody ran, and reports that nobody needs any more; their steps go along. @return which
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> purge(Instant unusedSince, Instant endedBefore) {
        return jdbc.sql(
                        """
                        delete from synchronisation
                         where state in ('PLANNED', 'HELD') and created_at < :unused or ended_at < :ended
                        returning id
                        """)
                .param("unused", Timestamp.from(unusedSince))
                .param("ended", Timestamp.from(endedBefore))
                .query(UUID.class)
                .list();
    }

    private Synchronisation one(String query, UUID id) {
        return jdbc.sql(query)
                .param("id", id)
                .query(Synchronisations::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Synchronisation read(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Synchronisation(
                row.getObject("id", UUID.class),
                key(row),
                Absent.valueOf(row.getString("absent")),
                SyncState.valueOf(row.getString("state")),
                row.getString("base"),
                row.getInt("known"),
                counts(row),
                row.getInt("left_over"),
                row.getInt("failed"),
                row.getString("confirmed_by"),
                row.getTimestamp("created_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getObject("key_id", UUID.class),
                row.getString("key_name"),
                row.getString("language"),
                row.getBoolean("shielded"));
    }

    static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("suspended"),
                row.getInt("deleted"),
                row.getInt("kept"),
                row.getInt("refused"),
                row.getInt("closing"));
    }
}
