package io.parvis.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final Path FOLDER = Path.of("/data");

    private static String said(IOException cause) {
        return String.valueOf(Failures.inFolder(FOLDER, cause).getMessage());
    }

    private static String said(String log) {
        return String.valueOf(Failures.ofPostgres(FOLDER, log).getMessage());
    }

    @Test
    void knowsAFullDiskFromJavaAndFromPostgres() {
        var sentence = "The disk that holds /data is full: free some space and start again.";
        assertThat(said(new FileSystemException("x", null, "No space left on device")))
                .isEqualTo(sentence);
        assertThat(said("PANIC:  could not write to file \"pg_wal/x\": No space left on device"))
                .isEqualTo(sentence);
    }

    @Test
    void knowsAFolderOfSomebodyElse() {
        var sentence =
                "The data folder /data is not writable for %s."
                        .formatted(System.getProperty("user.name"));
        assertThat(said(new AccessDeniedException("/data"))).isEqualTo(sentence);
        assertThat(said("FATAL:  could not open \"/data\": Permission denied")).isEqualTo(sentence);
    }

    @Test
    void knowsAMachineWithoutUserNamespaces() {
        assertThat(said("unshare: unshare failed: Operation not permitted"))
                .endsWith("start Parvis as an ordinary user.");
    }

    @Test
    void quotesTheLastComplaintOfWhatItDoesNotKnow() {
        assertThat(said("LOG:  one\nFATAL:  two\nLOG:  three"))
                .isEqualTo("PostgreSQL does not start in /data: FATAL:  two");
        assertThat(said("")).isEqualTo("PostgreSQL does not start in /data: it says nothing.");
    }

    @Test
    void leavesTheDetailsOfTheDatabaseOut() {
        assertThat(Failures.reason(new SQLException("ERROR: no.\n  Detail: long")))
                .isEqualTo("ERROR: no");
    }
}
