package io.parvis.trust.demo;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about whether this installation is a demo. A property alone must never say so: it would open the outbox of an
/// installation that somebody works with.
@Repository
@Transactional(readOnly = true)
class DemoMark {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoMark(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whether a start began to make the world, and perhaps was stopped before its end.
    public boolean isBegun() {
        return exists("select exists (select from demo_world)");
    }

    public boolean isFinished() {
        return exists("select exists (select from demo_world where finished_at is not null)");
    }

    @Transactional
    public void begin() {
        jdbc.sql("insert into demo_world (begun_at) values (:at)")
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void finish() {
        jdbc.sql("update demo_world set finished_at = :at")
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private boolean exists(String question) {
        return jdbc.sql(question).query(Boolean.class).single();
    }
}
