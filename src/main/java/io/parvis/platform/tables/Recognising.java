package io.parvis.platform.tables;

import io.parvis.platform.kernel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Tells what kind of table a file is by its content, and how to read it.
public final class Recognising {

    private static final int BEGINNING = 1 << 16;

    private Recognising() {}

    /// @throws Refused when it is no table, or one that is not safe to read
    public static Reading recognise(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(BEGINNING);
        }
        Refused.when(start.length == 0, "table.empty");
        if (begins(start, 'P', 'K', 3, 4)) {
            Workbooks.check(file);
            return Reading.WORKBOOK;
        }
        Refused.when(begins(start, 0xD0, 0xCF, 0x11, 0xE0), "table.old-workbook");
        var charset = Encodings.of(file, start);
        var text = new String(start, charset);
        Refused.when(isNoTable(text), "table.no-table");
        return Reading.text(charset, Separators.of(text));
    }

    private static boolean isNoTable(String text) {
        var begun = text.stripLeading().toLowerCase(Locale.ROOT);
        return begun.startsWith("%pdf")
                || begun.startsWith("{\\rtf")
                || begun.startsWith("<")
                || begun.startsWith("gif8")
                || text.chars().anyMatch(Recognising::isNoText);
    }

    // Spreadsheets write no other control signs than these into a text.
    private static boolean isNoText(int sign) {
        return sign < ' ' && "\t\n\r\f\u001a\u000b".indexOf(sign) < 0;
    }

    static boolean begins(byte[] start, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != (signs[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
