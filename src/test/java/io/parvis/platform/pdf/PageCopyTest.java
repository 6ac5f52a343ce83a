package io.parvis.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.SamplePdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What comes along with a page.
class PageCopyTest {

    @Test
    void isThePageAndNothingOfTheOthers() throws IOException {
        var all = SamplePdf.of(List.of("Amina 0001", "Noor 0002", "Noor, continued"));
        var part = part(all, 2, 3);
        try (var read = Loader.loadPDF(part)) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(read)).contains("Noor 0002", "continued");
            assertThat(read.getDocumentInformation().getTitle()).isNull();
        }
        assertThat(everything(all)).contains("Amina", "All of");
        assertThat(everything(part)).contains("Noor 0002").doesNotContain("Amina", "All of");
    }

    private static byte[] part(byte[] all, int... pages) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = Loader.loadPDF(all);
                var into = new PDDocument()) {
            var copy = new PageCopy(into);
            for (var page : pages) {
                copy.take(from.getPage(page - 1));
            }
            into.save(out);
        }
        return out.toByteArray();
    }

    /// The bytes as they are, and all that is packed in them, whether anything leads to it or not.
    private static String everything(byte[] pdf) throws IOException {
        var text = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        try (var read = Loader.loadPDF(pdf)) {
            for (var key : read.getDocument().getXrefTable().keySet()) {
                var found = read.getDocument().getObjectFromPool(key).getObject();
                text.append(found);
                if (found instanceof COSStream stream) {
                    text.append(
                            new String(
                                    stream.createInputStream().readAllBytes(),
                                    StandardCharsets.ISO_8859_1));
                }
            }
            text.append(read.getDocumentInformation().getCOSObject());
        }
        return text.toString();
    }
}
