package io.parvis.trust.apikeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what requests with an `Idempotency-Key` were answered.
@Repository
@Transactional
class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes that a request is being answered. @return whether there was none like it since `old`
    public boolean begin(UUID key, Request request, Instant now, Instant old) {
        return jdbc.sql(
                                """
                                insert into api_answer as a (key_id, request_key, request_hash, begun_at)
                                values (:key, :name, :hash, :now)
                                on conflict (firm_id, key_id, request_key) do update
                                   set request_hash = excluded.request_hash, begun_at = excluded.begun_at,
                                       status = null, body = null
                                 where a.begun_at <= :old
                                """)
                        .param("key", key)
                        .param("name", request.name())
                        .param("hash", request.hash())
                        .param("now", Timestamp.from(now))
                        .param("old", Timestamp.from(old))
                        .update()
                == 1;
    }

    /// Takes over a request that was begun before and never answered. @return whether nobody else did
    public boolean takeOver(UUID key, String name, Instant now, Instant begunBefore) {
        return jdbc.sql(
                                """
                                update api_answer set begun_at = :now
                                 where key_id = :key and request_key = :name and status is null and begun_at < :before
                                """)
                        .param("key", key)
                        .param("name", name)
                        .param("now", Timestamp.from(now))
                        .param("before", Timestamp.from(begunBefore))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Answered> find(UUID key, String name) {
        return jdbc.sql(
                        """
                        select request_hash, status, location, tag, type, body
                          from api_answer
                         where key_id = :key and request_key = :name
                        """)
                .param("key", key)
                .param("name", name)
                .query(Answers::answered)
                .optional();
    }

    public void keep(UUID key, String name, Answer answer) {
        jdbc.sql(
                        """
                        update api_answer
                           set status = :status, location = :location, tag = :tag, type = :type, body = :body
                         where key_id = :key and request_key = :name
                        """)
                .param("status", answer.status())
                .param("location", answer.location())
                .param("tag", answer.tag())
                .param("type", answer.type())
                .param("body", answer.body())
                .param("key", key)
                .param("name", name)
                .update();
    }

    /// Nothing came of it: the same request may be sent again.
    public void drop(UUID key, String name) {
        jdbc.sql("delete from api_answer where key_id = :key and request_key = :name")
                .param("key", key)
                .param("name", name)
                .update();
    }

    public void forget(Instant old) {
        jdbc.sql("delete from api_answer where begun_at <= :old")
                .param("old", Timestamp.from(old))
                .update();
    }

    /// @param name the `Idempotency-Key`
    /// @param hash of method, address and body
    @SuppressWarnings("ArrayRecordComponent") // read at once and never compared as a record
    record Request(String name, byte[] hash) {}

    /// What was answered; headers that were not sent are empty.
    @SuppressWarnings("ArrayRecordComponent") // read at once and never compared as a record
    record Answer(int status, String location, String tag, String type, byte[] body) {}

    /// @param answer null while the first request is being answered
    @SuppressWarnings("ArrayRecordComponent") // read at once and never compared as a record
    record Answered(byte[] hash, @Nullable Answer answer) {}

    private static Answered answered(ResultSet row, int number) throws SQLException {
        var status = row.getObject("status", Integer.class);
        var body = Objects.requireNonNullElse(row.getBytes("body"), new byte[0]);
        return new Answered(
                row.getBytes("request_hash"),
                status == null
                        ? null
                        : new Answer(
                                status,
                                row.getString("location"),
                                row.getString("tag"),
                                row.getString("type"),
                                body));
    }
}
