package io.parvis.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Files as people send them, made for a test.
public final class Papers {

    private Papers() {}

    /// A PDF with a page for each text.
    public static byte[] pdf(String... pages) {
        return pdf(PDRectangle.A4, "", pages);
    }

    /// One that opens with a password only.
    public static byte[] lockedPdf(String password) {
        return pdf(PDRectangle.A4, password, "secret");
    }

    /// One whose page is of another size, in points.
    public static byte[] pdf(PDRectangle size, String password, String... pages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var text : pages) {
                var page = new PDPage(size);
                document.addPage(page);
                write(document, page, text);
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (var pen = new PDPageContentStream(document, page)) {
            pen.beginText();
            pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
            pen.newLineAtOffset(60, 700);
            pen.showText(text);
            pen.endText();
        }
    }

    /// A ZIP of parts, as office programs make them.
    public static byte[] zip(Map<String, String> parts) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                for (var name : List.copyOf(parts.keySet())) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(parts.getOrDefault(name, "").getBytes(UTF_8));
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
