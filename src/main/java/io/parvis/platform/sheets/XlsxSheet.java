package io.parvis.platform.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet. A text stays a text in it, also when it begins like a formula.
public final class XlsxSheet implements Sheet {

    private static final int FLUSHED_EVERY = 500;
    private static final String DAY = "yyyy-mm-dd";

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    public XlsxSheet(OutputStream out, String title) {
        book = new Workbook(out, "Parvis", "1.0");
        sheet = book.newWorksheet(title);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
        if (row % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) {
        switch (cell) {
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
