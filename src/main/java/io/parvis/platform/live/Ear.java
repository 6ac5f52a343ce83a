package io.parvis.platform.live;

import io.parvis.platform.database.DatabaseAccess;
import io.parvis.platform.live.Signals.Heard;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Hears for a node what any node tells: on one connection of its own, from the first who listens on. When it is lost
/// it connects anew, and everybody reads again what may have been missed meanwhile.
@Component
class Ear implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    private static final int SILENCE_MILLIS = 1_000;
    private static final int SILENCES_TO_DOUBT = 10;
    private static final int ANSWERS_WITHIN_SECONDS = 5;

    private final DatabaseAccess database;
    private final Switchboard board;
    private final AtomicReference<@Nullable Thread> listening = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);

    Ear(DatabaseAccess database, Switchboard board) {
        this.database = database;
        this.board = board;
    }

    void open() {
        if (listening.get() == null && !isOver()) {
            var thread = Thread.ofVirtual().name("live-ear").unstarted(this::listen);
            if (listening.compareAndSet(null, thread)) {
                thread.start();
            }
        }
    }

    private void listen() {
        while (!isOver()) {
            try (var connection = database.asApplication()) {
                begin(connection);
                while (!isOver()) {
                    hear(connection);
                }
            } catch (SQLException lost) {
                LOG.warn("the line between the nodes is lost: {}", lost.getMessage());
                rest();
            }
        }
    }

    private void begin(Connection connection) throws SQLException {
        connection.setClientInfo("ApplicationName", "parvis-live");
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Signals.CHANNEL);
        }
        board.allCatchUp();
    }

    // A line that is dead without knowing it gives no answer.
    private void hear(Connection connection) throws SQLException {
        var line = connection.unwrap(PGConnection.class);
        for (int silences = 0; silences < SILENCES_TO_DOUBT && !isOver(); silences++) {
            var heard = line.getNotifications(SILENCE_MILLIS);
            if (heard != null) {
                for (var one : heard) {
                    board.pass(Heard.of(one.getParameter()));
                }
            }
        }
        if (!connection.isValid(ANSWERS_WITHIN_SECONDS)) {
            throw new SQLException("no answer");
        }
    }

    private boolean isOver() {
        return over.getCount() == 0;
    }

    private void rest() {
        try {
            if (over.await(1, TimeUnit.SECONDS)) {
                LOG.debug("the program ends");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        over.countDown();
    }
}
