package io.parvis.platform.tables;

import io.parvis.platform.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks a workbook over before anything reads it: whether it is one, and whether it would swell, compute or reach out.
/// What an archive says of its own sizes may be a lie, so everything is unpacked once, and kept nowhere.
final class Workbooks {

    private static final int MOST_PARTS = 1_000;
    private static final long LARGEST = 600L << 20;
    private static final long LARGEST_TEXTS = 96L << 20;
    // Sheets shrink to a tenth, seldom to a fiftieth; a bomb to a thousandth.
    private static final long MOST_RATIO = 150;
    private static final long SMALL = 8L << 20;
    private static final int BEGINNING = 1_024;

    private long total;
    private int parts;
    private boolean book;

    private Workbooks() {}

    /// @throws Refused when the file is no workbook, holds programs, or unpacks to more than a table would
    static void check(Path file) throws IOException {
        new Workbooks().walk(file);
    }

    private void walk(Path file) throws IOException {
        var packed = Files.size(file);
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                try (var content = zip.getInputStream(part)) {
                    look(part, content, packed);
                }
            }
        } catch (ZipException | IllegalArgumentException _) {
            throw Refused.because("table.broken-workbook");
        }
        Refused.when(!book, "table.no-workbook");
    }

    private void look(ZipEntry part, InputStream content, long packed) throws IOException {
        var name = part.getName().toLowerCase(Locale.ROOT);
        Refused.when(++parts > MOST_PARTS, "table.swells");
        Refused.when(name.endsWith(".bin") && name.contains("vba"), "table.macros");
        book |= name.equals("xl/workbook.xml");
        var beginning = content.readNBytes(BEGINNING);
        Refused.when(
                new String(beginning, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE"),
                "table.broken-workbook");
        measure(beginning.length, content, packed, limit(name));
    }

    private static long limit(String name) {
        // The reader keeps these in memory.
        return name.endsWith("sharedstrings.xml") ? LARGEST_TEXTS : LARGEST;
    }

    private void measure(long begun, InputStream content, long packed, long limit)
            throws IOException {
        var buffer = new byte[1 << 16];
        var size = begun;
        total += begun;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            total += read;
            var swollen = total > SMALL && total / Math.max(1, packed) > MOST_RATIO;
            Refused.when(size > limit || total > LARGEST || swollen, "table.swells");
        }
    }
}
