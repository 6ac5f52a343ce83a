package io.parvis.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTest {

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, invoice.pdf, application/pdf",
        "%PDF-1.7, invoice.txt, application/pdf",
        "hello, note.txt, text/plain",
        "'a;b', list.csv, text/csv",
        "<html><script>alert(1)</script></html>, photo.png, text/html",
        "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>, logo.svg, image/svg+xml",
        "'\u0089PNG\r\n\u001a\n', photo.jpg, image/png",
        "'PK\u0003\u0004', letter.docx,"
                + " application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    void areKnownByWhatIsInside(String content, String name, String type) throws IOException {
        assertThat(type(content, name)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "MZ\u0090, photo.jpg",
        "MZ\u0090, contract.pdf",
        "\u007fELF\u0002\u0001\u0001, list.csv",
        "#!/bin/sh, readme",
        "hello, invoice.pdf.exe",
        "hello, INVOICE.BAT",
        "'PK\u0003\u0004', tool.jar"
    })
    void areRefusedWhenTheyRun(String content, String name) throws IOException {
        assertThat(FileTypes.runs(type(content, name), name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.jpg", "contract.pdf", "accounts.xlsx", "archive.zip", "none"})
    void areTakenOtherwise(String name) throws IOException {
        assertThat(FileTypes.runs(type("hello", name), name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "'..\\..\\boot.ini', boot.ini",
        "'..', file",
        "C:\\Users\\me\\bill.pdf, bill.pdf",
        "inv\u202egpj.exe, invgpj.exe",
        "'a\u0000b\nc.txt', abc.txt",
        ".htaccess, htaccess",
        "'  ', file",
        "'what?.txt', what_.txt"
    })
    void haveHarmlessNames(String sent, String clean) {
        assertThat(FileNames.clean(sent)).isEqualTo(clean);
    }

    @Test
    void keepTheirEndingsWhenTheirNamesAreCut() {
        var name = FileNames.clean("é".repeat(300) + ".pdf");
        assertThat(name).hasSize(FileNames.LONGEST).endsWith(".pdf");
    }

    private static String type(String content, String name) throws IOException {
        return FileTypes.of(new ByteArrayInputStream(content.getBytes(ISO_8859_1)), name);
    }
}
