package io.parvis.trust.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the lists that stand beside this package in the resources: one row a line, its columns parted by semicolons.
final class Sheets {

    private Sheets() {}

    static List<List<String>> all(String name) {
        try (InputStream file =
                Objects.requireNonNull(Sheets.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split(";")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows that begin with the firm's address.
    static List<List<String>> of(String name, String firm) {
        return all(name).stream().filter(row -> row.getFirst().equals(firm)).toList();
    }
}
