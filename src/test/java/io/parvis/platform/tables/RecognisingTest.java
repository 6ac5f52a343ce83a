package io.parvis.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parvis.platform.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files are what is in them.
class RecognisingTest {

    private static final String LIST = "Nom;Prénom;Prix\nNoël;Zoé;1 €\nMaës;Léa;2 €\n";

    @TempDir Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }

    private Reading recognised(byte[] content) throws IOException {
        return Recognising.recognise(file(content));
    }

    private List<List<String>> lines(byte[] content) throws IOException {
        var file = file(content);
        var all = new ArrayList<List<String>>();
        try (var lines = TableLines.open(file, Recognising.recognise(file))) {
            lines.forEachRemaining(line -> all.add(line.cells()));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE"})
    void inTheEncodingTheyWereWrittenIn(String charset) throws IOException {
        var content = LIST.getBytes(Charset.forName(charset));
        assertThat(recognised(content).charset()).isEqualTo(charset);
        assertThat(lines(content).get(1)).containsExactly("Noël", "Zoé", "1 €");
    }

    @Test
    void withoutTheMarkAtTheirBeginning() throws IOException {
        assertThat(lines(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)).getFirst())
                .startsWith("Nom");
        assertThat(lines(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE)).getFirst())
                .startsWith("Nom");
    }

    @ParameterizedTest
    @CsvSource({"';'", "','", "'|'", "'\t'"})
    void partedByTheSignThatPartsThem(String sign) throws IOException {
        var content = "a%1$sb, c%1$sd\n1%1$s2%1$s3\n4%1$s\"5;,|\t\"%1$s6\n".formatted(sign);
        var separated = sign.equals(",") ? content.replace("b, c", "\"b, c\"") : content;
        assertThat(recognised(separated.getBytes(StandardCharsets.UTF_8)).separator())
                .isEqualTo(sign.charAt(0));
    }

    @Test
    void saidByTheirLineEvenBehindACellOfSeveral() throws IOException {
        var file = file("a;b\n\"one\ntwo\";2\n3;4\n".getBytes(StandardCharsets.UTF_8));
        var numbers = new ArrayList<Integer>();
        try (var lines = TableLines.open(file, Recognising.recognise(file))) {
            lines.forEachRemaining(line -> numbers.add(line.number()));
        }
        assertThat(numbers).containsExactly(1, 2, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "'',table.empty",
        "'%PDF-1.7 x',table.no-table",
        "'<html><table></table>',table.no-table",
        "'{\\rtf1 x}',table.no-table",
        "'a\u0001b;c',table.no-table",
        "'PK\u0003\u0004 and no more',table.broken-workbook"
    })
    void refusedWhenTheyAreNoTables(String content, String key) {
        assertThatThrownBy(() -> recognised(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
    }

    @Test
    void refusedWhenTheyAreOfAnOldKind() {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThatThrownBy(() -> recognised(old)).hasMessage("table.old-workbook");
    }

    @Test
    void readFromAWorkbookWithDaysAndNumbersAsTheyAreMeant() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Clients");
            sheet.value(0, 0, "Code");
            sheet.value(0, 1, "Since");
            sheet.value(0, 2, "Formula");
            sheet.value(1, 0, 42);
            sheet.value(1, 1, LocalDate.of(2020, 2, 29));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, "=1+1");
        }
        assertThat(lines(out.toByteArray()).get(1)).containsExactly("42", "2020-02-29", "=1+1");
    }

    @Test
    void refusedWhenTheyHoldPrograms() throws IOException {
        var book = zip("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x");
        assertThatThrownBy(() -> recognised(book)).hasMessage("table.macros");
    }

    @Test
    void refusedWhenTheySwell() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(100_000);
        assertThatThrownBy(() -> recognised(out.toByteArray())).hasMessage("table.swells");
    }

    @Test
    void refusedWhenTheyReachOut() throws IOException {
        var book = zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]><x/>");
        assertThatThrownBy(() -> recognised(book)).hasMessage("table.broken-workbook");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
