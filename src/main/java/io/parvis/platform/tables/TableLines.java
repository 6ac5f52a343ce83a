package io.parvis.platform.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/// The lines of a file, one after the other, however many there are. Reading them throws [Refused] where the file breaks.
public interface TableLines extends Iterator<TableLine>, AutoCloseable {

    @Override
    void close() throws IOException;

    static TableLines open(Path file, Reading reading) throws IOException {
        return switch (reading.kind()) {
            case CSV -> new CsvLines(file, reading);
            case XLSX -> new XlsxLines(file);
        };
    }
}
