package io.parvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.RunningProgram;
import io.parvis.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenDatabaseTest {

    @TempDir private Path data;

    @Test
    void isUsedInsteadOfTheOneInTheDataFolder() {
        var settings = TestDatabase.environment(TestDatabase.fresh());
        try (var program = RunningProgram.start(data, settings, "run", "--empty")) {
            assertThat(RunningProgram.status(program.address() + "/health")).isEqualTo(200);
            assertThat(data).isEmptyDirectory();
        }
    }
}
