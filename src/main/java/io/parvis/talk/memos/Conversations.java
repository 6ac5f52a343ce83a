package io.parvis.talk.memos;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of the list of workers with whom the office writes.
@Repository
@Transactional(readOnly = true)
class Conversations {

    private static final String ALL =
            """
            select w.id as worker, w.name, n.body as last, n.from_worker, n.written_at, u.unread
              from worker w
              join lateral (select left(body, 160) as body, from_worker, written_at
                              from worker_memo
                             where firm_id = w.firm_id and worker_id = w.id
                             order by written_at desc, id desc
                             limit 1) n on true
              join lateral (select count(*) as unread
                              from worker_memo
                             where firm_id = w.firm_id and worker_id = w.id and from_worker and read_at is null) u
                   on true
             order by u.unread > 0 desc, n.written_at desc, w.id
             limit :most
            """;

    private final JdbcClient jdbc;

    Conversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// With one worker, as it stands.
    ///
    /// @param last what was written last, its beginning
    /// @param unread how many memos of the worker nobody at the office has read
    record Conversation(
            UUID worker,
            String name,
            String last,
            boolean fromWorker,
            Instant writtenAt,
            int unread) {}

    /// Those with something unread first, and then the latest.
    public List<Conversation> all(int most) {
        return jdbc.sql(ALL)
                .param("most", most)
                .query((row, _) ->
                        new Conversation(
                                row.getObject("worker", UUID.class),
                                row.getString("name"),
                                row.getString("last"),
                                row.getBoolean("from_worker"),
                                row.getTimestamp("written_at").toInstant(),
                                row.getInt("unread")))
                .list();
    }

    /// How many workers wait for somebody at the office to read them.
    public int waiting() {
        return jdbc.sql(
                        """
                        select count(distinct worker_id) from worker_memo where from_worker and read_at is null
                        """)
                .query(Integer.class)
                .single();
    }
}
