package io.parvis.platform.tables;

import io.parvis.platform.kernel.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Lines of values that a sign separates.
final class CsvLines implements TableLines {

    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_CELL = 100_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvLines(Path file, Reading reading) throws IOException {
        this(new InputStreamReader(Files.newInputStream(file), reading.decoding()), reading);
    }

    CsvLines(Reader text, Reading reading) throws IOException {
        parser = format(reading.separator()).parse(unmarked(new BufferedReader(text, 1 << 16)));
        records = parser.iterator();
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    private static Reader unmarked(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public boolean hasNext() {
        return guarded(records::hasNext);
    }

    @Override
    public TableLine next() {
        var record = guarded(records::next);
        var cells = List.of(record.values());
        // The parser has read to the end of the record: a cell of several lines began above.
        var within = cells.stream().mapToInt(CsvLines::breaks).sum();
        var number = Math.max(1, (int) parser.getCurrentLineNumber() - within);
        Refused.when(
                cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL),
                "table.cell-too-long",
                number);
        return new TableLine(number, cells);
    }

    private static int breaks(String cell) {
        return (int) cell.chars().filter(sign -> sign == '\n').count();
    }

    private <T> T guarded(java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UncheckedIOException | IllegalStateException _) {
            throw Refused.because("table.breaks-at", parser.getCurrentLineNumber());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
