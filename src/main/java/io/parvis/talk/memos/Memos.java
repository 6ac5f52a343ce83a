package io.parvis.talk.memos;

import io.parvis.people.workers.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the memos of one worker; the list of all is read by [Conversations].
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Memos {

    private final JdbcClient jdbc;

    Memos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest, in the order in which they were written.
    @Transactional(readOnly = true)
    public List<Memo> of(WorkerId worker, int most) {
        return jdbc.sql(
                        """
                        select id, from_worker, author_name, body, written_at, read_at
                          from worker_memo
                         where worker_id = :worker
                         order by written_at desc, id desc
                         limit :most
                        """)
                .param("worker", worker.value())
                .param("most", most)
                .query(Memos::memo)
                .list()
                .reversed();
    }

    /// How many a side has not read.
    ///
    /// @param fromWorker whose memos are counted
    @Transactional(readOnly = true)
    public int unread(WorkerId worker, boolean fromWorker) {
        return jdbc.sql(
                        """
                        select count(*)
                          from worker_memo
                         where worker_id = :worker and from_worker = :from and read_at is null
                        """)
                .param("worker", worker.value())
                .param("from", fromWorker)
                .query(Integer.class)
                .single();
    }

    /// @param once the same however often it is sent
    /// @return whether it had not been sent before
    public boolean add(WorkerId worker, Memo memo, UUID once) {
        return jdbc.sql(
                                """
                                insert into worker_memo (id, worker_id, from_worker, author_name, body, request_key, written_at)
                                values (:id, :worker, :from, :author, :body, :once, :at)
                                    on conflict on constraint worker_memo_once do nothing
                                """)
                        .param("id", memo.id())
                        .param("worker", worker.value())
                        .param("from", memo.fromWorker())
                        .param("author", memo.author())
                        .param("body", memo.body())
                        .param("once", once)
                        .param("at", Timestamp.from(memo.writtenAt()))
                        .update()
                == 1;
    }

    /// All that the other side wrote so far.
    ///
    /// @return how many were new
    public int read(WorkerId worker, boolean fromWorker, Instant at) {
        return jdbc.sql(
                        """
                        update worker_memo
                           set read_at = :at
                         where worker_id = :worker and from_worker = :from and read_at is null
                        """)
                .param("worker", worker.value())
                .param("from", fromWorker)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Memo memo(ResultSet row, int number) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Memo(
                row.getObject("id", UUID.class),
                row.getBoolean("from_worker"),
                row.getString("author_name"),
                row.getString("body"),
                row.getTimestamp("written_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
