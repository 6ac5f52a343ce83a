package io.parvis.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// PDF files as payroll programs make them: all pages share one list of resources, in which the content of each stands.
public final class SamplePdf {

    private SamplePdf() {}

    /// @param texts of the pages, one line each; a page without text is an empty one
    public static byte[] of(List<String> texts) {
        try (var document = document(texts)) {
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The same behind a password.
    public static byte[] locked(List<String> texts) {
        try (var document = document(texts)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PDDocument document(List<String> texts) throws IOException {
        var document = new PDDocument();
        document.getDocumentInformation().setTitle("All of " + String.join(", ", texts));
        var shared = new PDResources();
        for (var text : texts) {
            var page = new PDPage(PDRectangle.A4);
            page.setResources(shared);
            document.addPage(page);
            if (!text.isEmpty()) {
                draw(document, page, shared, text);
            }
        }
        return document;
    }

    private static void draw(PDDocument document, PDPage page, PDResources shared, String text)
            throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(PDRectangle.A4);
        form.setResources(shared);
        var font = shared.add(new PDType1Font(FontName.HELVETICA));
        try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(
                    "BT /%s 12 Tf 50 700 Td (%s) Tj ET"
                            .formatted(font.getName(), text)
                            .getBytes(StandardCharsets.ISO_8859_1));
        }
        try (var stream = new PDPageContentStream(document, page)) {
            stream.drawForm(form);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
