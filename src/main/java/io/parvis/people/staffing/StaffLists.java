package io.parvis.people.staffing;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about lists of workers; their lines are read by [StaffLines].
@Repository
@Transactional(readOnly = true)
class StaffLists {

    private static final String SELECT =
            """
            select id, author_id, file_name, headings, columns, state, waiting, added, changed, unchanged, refused,
                   created_at, ended_at
              from worker_list
            """;

    private final JdbcClient jdbc;

    StaffLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest first.
    public List<StaffList> latest() {
        return jdbc.sql(SELECT + "order by id desc limit 50").query(StaffLists::read).list();
    }

    public StaffList get(UUID id) {
        return one(SELECT + "where id = :id", id);
    }

    /// The list, kept for this transaction: who else wants to change it waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public StaffList lock(UUID id) {
        return one(SELECT + "where id = :id for update", id);
    }

    /// One on which the program works in the background, the oldest first.
    public Optional<StaffList> findGoing() {
        return jdbc.sql(SELECT + "where state in ('CHECKING', 'RUNNING') order by id limit 1")
                .query(StaffLists::read)
                .optional();
    }

    public List<UUID> before(Instant moment) {
        return jdbc.sql(
                        """
                        select id from worker_list
                         where state not in ('CHECKING', 'RUNNING') and created_at < :moment
                        """)
                .param("moment", Timestamp.from(moment))
                .query(UUID.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(StaffList list) {
        jdbc.sql(
                        """
                        insert into worker_list (id, author_id, file_name, headings, columns, state, waiting, created_at)
                        values (:id, :author, :name, :headings, :columns, :state, :waiting, :at)
                        """)
                .param("id", list.id())
                .param("author", list.author().value())
                .param("name", list.fileName())
                .param("headings", list.headings().toArray(String[]::new))
                .param("columns", list.columns().toArray(String[]::new))
                .param("state", list.state().name())
                .param("waiting", list.count(LineState.WAITING))
                .param("at", Timestamp.from(list.createdAt()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(UUID id, List<String> columns) {
        jdbc.sql("update worker_list set columns = :columns where id = :id")
                .param("columns", columns.toArray(String[]::new))
                .param("id", id)
                .update();
    }

    /// Begins anew from the first line.
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(UUID id, StaffState state) {
        jdbc.sql(
                        """
                        update worker_list
                           set state = :state, waiting = waiting + added + changed + unchanged + refused,
                               added = 0, changed = 0, unchanged = 0, refused = 0
                         where id = :id
                        """)
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    /// One line is done.
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(UUID id, LineState became) {
        jdbc.sql(
                        """
                        update worker_list
                           set waiting = waiting - 1,
                               added = added + case when :became = 'ADDED' then 1 else 0 end,
                               changed = changed + case when :became = 'CHANGED' then 1 else 0 end,
                               unchanged = unchanged + case when :became = 'UNCHANGED' then 1 else 0 end,
                               refused = refused + case when :became = 'REFUSED' then 1 else 0 end
                         where id = :id
                        """)
                .param("became", became.name())
                .param("id", id)
                .update();
    }

    /// @param ended when it was taken in; null while nothing is written
    @Transactional(propagation = Propagation.MANDATORY)
    public void become(UUID id, StaffState state, @Nullable Instant ended) {
        jdbc.sql("update worker_list set state = :state, ended_at = :ended where id = :id")
                .param("state", state.name())
                .param("ended", ended == null ? null : Timestamp.from(ended))
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID id) {
        jdbc.sql("delete from worker_list where id = :id").param("id", id).update();
    }

    private StaffList one(String query, UUID id) {
        return jdbc.sql(query)
                .param("id", id)
                .query(StaffLists::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static StaffList read(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new StaffList(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("author_id", UUID.class)),
                row.getString("file_name"),
                StaffLines.texts(row, "headings"),
                StaffLines.texts(row, "columns"),
                StaffState.valueOf(row.getString("state")),
                counts(row),
                row.getTimestamp("created_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static Map<LineState, Integer> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<LineState, Integer>(LineState.class);
        for (var state : LineState.values()) {
            counts.put(state, row.getInt(state.name()));
        }
        return counts;
    }
}
