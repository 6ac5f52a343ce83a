package io.parvis.platform.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Guesses which sign separates the cells: the one that parts most lines into equally many.
final class Separators {

    private static final int LINES = 40;

    private Separators() {}

    /// @param text how the file begins
    static char of(String text) {
        var best = ',';
        var most = 0;
        for (var separator : Reading.SEPARATORS.toCharArray()) {
            var score = score(widths(text, separator));
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static int score(List<Integer> widths) {
        var counts = new HashMap<Integer, Integer>();
        widths.stream()
                .filter(width -> width > 1)
                .forEach(width -> counts.merge(width, 1, Integer::sum));
        return counts.entrySet().stream()
                .mapToInt(count -> count.getValue() * count.getValue() * 100 + count.getKey())
                .max()
                .orElse(0);
    }

    private static List<Integer> widths(String text, char separator) {
        var widths = new ArrayList<Integer>();
        var reading = new Reading(Reading.Kind.CSV, "UTF-8", separator);
        try (var lines = new CsvLines(new StringReader(text), reading)) {
            while (widths.size() < LINES && lines.hasNext()) {
                widths.add(lines.next().cells().size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (io.parvis.platform.kernel.Refused _) {
            // What this sign breaks, it does not separate.
            return List.of();
        }
        return widths;
    }
}
