package io.parvis.platform.machines;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about stamps that have served.
@Repository
class UsedStamps {

    private final JdbcClient jdbc;

    UsedStamps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when it has served before
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(String nonce, Instant at) {
        return jdbc.sql(
                                "insert into used_stamp (nonce, used_at) values (:nonce, :at) on conflict do nothing")
                        .param("nonce", nonce)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    @Transactional
    public void forget(Instant before) {
        jdbc.sql("delete from used_stamp where used_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
