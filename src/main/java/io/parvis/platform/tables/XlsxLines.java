package io.parvis.platform.tables;

import io.parvis.platform.kernel.Refused;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// The lines of a workbook's first sheet. [Workbooks] has looked at the file before.
final class XlsxLines implements TableLines {

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    XlsxLines(Path file) throws IOException {
        try {
            book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            stream = book.getFirstSheet().openStream();
        } catch (ExcelReaderException | IndexOutOfBoundsException _) {
            throw Refused.because("table.broken-workbook");
        }
        rows = stream.filter(row -> row.getPhysicalCellCount() > 0).iterator();
    }

    @Override
    public boolean hasNext() {
        return guarded(rows::hasNext);
    }

    @Override
    public TableLine next() {
        var row = guarded(rows::next);
        var cells = new ArrayList<String>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.hasCell(column) ? row.getCell(column) : null));
        }
        return new TableLine(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? day(cell) : number(cell.asNumber());
        }
        // Of a formula we take what it last showed: nothing is computed here.
        var text =
                cell.getType() == CellType.FORMULA || cell.getType() == CellType.BOOLEAN
                        ? cell.getRawValue()
                        : cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var plain = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
        return plain.indexOf('y') >= 0 && plain.indexOf('m') >= 0;
    }

    private static String day(Cell cell) {
        return cell.asDate().toLocalDate().toString();
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    // The reader knows no checked way to say that the sheet breaks off.
    private static <T> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ExcelReaderException | IndexOutOfBoundsException | IllegalArgumentException _) {
            throw Refused.because("table.broken-workbook");
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
