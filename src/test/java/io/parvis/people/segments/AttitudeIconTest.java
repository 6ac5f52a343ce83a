package io.parvis.people.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttitudeIconTest {

    @Test
    void standsBesideIconsThatAllExist() throws IOException {
        var icons = Files.readAllLines(Path.of("src/main/vendor/icons.txt"));
        assertThat(Stream.of(AttitudeIcon.values()).map(AttitudeIcon::file))
                .isSubsetOf(icons)
                .doesNotHaveDuplicates();
    }
}
