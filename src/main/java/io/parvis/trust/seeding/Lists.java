package io.parvis.trust.seeding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Reads the lists that stand beside this package in the resources.
final class Lists {

    private Lists() {}

    /// Entries parted by commas, on as many lines as they need.
    static List<String> commas(String file) {
        return lines(file).flatMap(Lists::entries).toList();
    }

    /// One entry a line, its columns parted by semicolons.
    static List<List<String>> rows(String file) {
        return lines(file).map(line -> List.of(line.split(";"))).toList();
    }

    /// One sentence a line.
    static List<String> sentences(String file) {
        return lines(file).toList();
    }

    static Stream<String> entries(String line) {
        return Stream.of(line.split(",")).map(String::strip).filter(entry -> !entry.isEmpty());
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
