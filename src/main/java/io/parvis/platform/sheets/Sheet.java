package io.parvis.platform.sheets;

import java.io.IOException;
import java.util.List;

/// A table that is written row after row, however many there are, and kept nowhere.
public interface Sheet extends AutoCloseable {

    /// Each cell is a text, a [Number] or a [LocalDate].
    void row(List<?> cells) throws IOException;

    /// Ends the file; what it was written to stays open.
    @Override
    void close() throws IOException;
}
