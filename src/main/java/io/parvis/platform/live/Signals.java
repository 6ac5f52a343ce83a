package io.parvis.platform.live;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells all nodes that something happened. It is heard when the transaction is committed, and not at all if it is not.
@Component
public class Signals {

    static final String CHANNEL = "parvis_live";
    private static final char BREAK = '\n';

    private final JdbcClient jdbc;

    Signals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param topic who listens to it hears it; without line breaks
    /// @param text ids and numbers only, short: every node gets it
    @Transactional
    public void tell(String topic, String text) {
        jdbc.sql("select pg_notify(:channel, :said)")
                .param("channel", CHANNEL)
                .param("said", topic + BREAK + text)
                .query((_, _) -> true)
                .list();
    }

    /// What came over the channel.
    record Heard(String topic, String text) {

        static Heard of(String said) {
            var end = said.indexOf(BREAK);
            return end < 0
                    ? new Heard(said, "")
                    : new Heard(said.substring(0, end), said.substring(end + 1));
        }
    }
}
