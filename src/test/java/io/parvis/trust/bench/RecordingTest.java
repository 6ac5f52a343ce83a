package io.parvis.trust.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.database.DatabaseAccess;
import io.parvis.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class RecordingTest {

    private final Tape tape = new Tape(Clock.systemUTC());
    private final DataSource plain = source(TestDatabase.fresh());
    private final DataSource heard = new RecordingSource(plain, tape);
    private final JdbcClient jdbc = JdbcClient.create(heard);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(heard));

    @BeforeEach
    void createTable() {
        jdbc.sql(
                        "create table thing (id uuid primary key, label text unique, hash bytea unique, at timestamptz)")
                .update();
    }

    @Test
    void countsTheStatementsOfEachStay() {
        tape.start();
        transaction.executeWithoutResult(_ -> {
            add(id(), "a");
            add(id(), "b");
        });
        assertThat(count()).isEqualTo(2);
        Recording recording = tape.stop();

        assertThat(recording.visits()).hasSize(2);
        assertThat(recording.statements()).isEqualTo(3);
    }

    @Test
    void hearsNothingBeforeAndAfter() {
        add(id(), "before");
        tape.start();
        Recording recording = tape.stop();
        add(id(), "after");

        assertThat(recording.statements()).isZero();
        assertThat(tape.stop().statements()).isZero();
    }

    @Test
    void playsReadsAgainWithTheSameParameters() throws SQLException {
        add(id(), "a");
        tape.start();
        assertThat(
                        jdbc.sql("select label from thing where label = :label")
                                .param("label", "a")
                                .query()
                                .listOfRows())
                .hasSize(1);

        tape.stop().play(plain, "#");
    }

    @Test
    void playsWritesAgainWithFreshValues() throws SQLException {
        tape.start();
        add(id(), "name #mark#");
        Recording recording = tape.stop();

        recording.play(plain, "#mark#");
        recording.play(plain, "#mark#");

        assertThat(count()).isEqualTo(3);
    }

    private void add(UUID id, String label) {
        jdbc.sql("insert into thing (id, label, hash, at) values (:id, :label, :hash, :at)")
                .param("id", id)
                .param("label", label)
                .param(
                        "hash",
                        (label + " ".repeat(32)).substring(0, 32).getBytes(StandardCharsets.UTF_8))
                .param("at", Timestamp.from(Instant.EPOCH))
                .update();
    }

    private long count() {
        return jdbc.sql("select count(*) from thing").query(Long.class).single();
    }

    private static UUID id() {
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000,
                UUID.randomUUID().getLeastSignificantBits());
    }

    private static DataSource source(DatabaseAccess access) {
        return new DriverManagerDataSource(
                access.url(), access.owner().role(), access.owner().password());
    }
}
