package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the repository that a test writes: stale when it is not what the test would write now.
record CommittedFile(Path path) {

    static CommittedFile of(String path) {
        return new CommittedFile(Path.of(path));
    }

    /// Fails when the file holds something else; with `-Dparvis.write=true` writes it instead.
    void assertIs(String text) {
        try {
            if (Boolean.getBoolean("parvis.write")) {
                Files.writeString(path, text);
            }
            var committed = Files.exists(path) ? Files.readString(path) : "";
            assertThat(committed)
                    .as(
                            path
                                    + " is stale: run this test with -Dparvis.write=true, and commit the file")
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
