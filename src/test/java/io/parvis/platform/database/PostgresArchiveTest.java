package io.parvis.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresArchiveTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-arm_64",
        "Mac OS X, aarch64, darwin-arm_64"
    })
    void isThereForEachSupportedMachine(String system, String processor, String machine) {
        assertThat(PostgresArchive.machine(system, processor)).isEqualTo(machine);
        assertThat(PostgresArchive.class.getResource("/postgres-%s.txz".formatted(machine)))
                .isNotNull();
    }

    @Test
    void isUnpackedWholeAndOnce() throws Exception {
        var home = PostgresArchive.ofThisMachine().unpackInto(folder);
        var program = home.resolve("bin/postgres");
        assertThat(program).isExecutable();
        var written = Files.getLastModifiedTime(program);

        assertThat(PostgresArchive.ofThisMachine().unpackInto(folder)).isEqualTo(home);
        assertThat(Files.getLastModifiedTime(program)).isEqualTo(written);
        try (var children = Files.list(folder)) {
            assertThat(children).containsExactly(home);
        }
    }
}
