package io.parvis.talk.messages;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How fast the firm writes to its clients: all SQL about it. The firm keeps its pace over all its messages and all
/// nodes of the program, and a crash does not quicken it.
@Repository
class Pace {

    static final int USUAL = 600;
    static final int FASTEST = 6000;
    private static final int SECONDS = 60;
    private static final int ROUNDS = 6;

    private final JdbcClient jdbc;

    Pace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Messages a minute.
    @Transactional(readOnly = true)
    public int perMinute() {
        return jdbc.sql("select per_minute from mailing_pace")
                .query(Integer.class)
                .optional()
                .orElse(USUAL);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(int perMinute, Instant now) {
        jdbc.sql(
                        """
                        insert into mailing_pace (per_minute, next_batch_at) values (:rate, :now)
                        on conflict (firm_id) do update set per_minute = excluded.per_minute
                        """)
                .param("rate", perMinute)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// How many may go out now; no more until the pause that belongs to them is over. Another node gets none.
    @Transactional(propagation = Propagation.MANDATORY)
    public int take(Instant now) {
        jdbc.sql(
                        """
                        insert into mailing_pace (per_minute, next_batch_at) values (:usual, :now)
                        on conflict (firm_id) do nothing
                        """)
                .param("usual", USUAL)
                .param("now", Timestamp.from(now))
                .update();
        var rate =
                jdbc.sql(
                                """
                                select per_minute from mailing_pace where next_batch_at <= :now for update skip locked
                                """)
                        .param("now", Timestamp.from(now))
                        .query(Integer.class)
                        .optional();
        rate.ifPresent(perMinute -> pause(now.plus(pauseAfter(perMinute))));
        return rate.map(Pace::batch).orElse(0);
    }

    private void pause(Instant until) {
        jdbc.sql("update mailing_pace set next_batch_at = :until")
                .param("until", Timestamp.from(until))
                .update();
    }

    static int batch(int perMinute) {
        return Math.max(1, perMinute / ROUNDS);
    }

    static Duration pauseAfter(int perMinute) {
        return Duration.ofSeconds(SECONDS).multipliedBy(batch(perMinute)).dividedBy(perMinute);
    }
}
