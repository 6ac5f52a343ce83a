package io.parvis.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {

    private static final List<?> CELLS =
            List.of("Müller; \"Söhne\"", "=1+1", -3, LocalDate.of(2026, 2, 28), "");

    @TempDir Path folder;

    @Test
    void writesCsvInWhichNothingIsComputed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(out)) {
            sheet.row(CELLS);
            sheet.row(List.of("+32", "-", "@a", "a=b"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF\"Müller; \"\"Söhne\"\"\",'=1+1,-3,2026-02-28,\r\n'+32,'-,'@a,a=b\r\n");
    }

    @Test
    void writesAWorkbookInWhichNothingIsComputed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(out, "Clients")) {
            for (int i = 0; i < 1200; i++) {
                sheet.row(CELLS);
            }
        }
        var xml = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(xml).contains("r=\"1200\"").doesNotContain("<f>");
    }

    private String entry(byte[] zip, String name) throws IOException {
        var file = Files.write(folder.resolve("book.xlsx"), zip);
        try (var parts = new ZipFile(file.toFile())) {
            return new String(
                    parts.getInputStream(parts.getEntry(name)).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
