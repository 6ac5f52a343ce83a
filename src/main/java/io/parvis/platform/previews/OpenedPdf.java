package io.parvis.platform.previews;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF file. Scripts and actions in it are not looked at.
class OpenedPdf implements Opened {

    private static final int MOST_READ = 200;

    private final PDDocument document;
    private final PDFRenderer renderer;

    OpenedPdf(Path file) throws IOException {
        document = Loader.loadPDF(file.toFile());
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    // However large the page says it is, the picture is no larger than a screen.
    @Override
    public BufferedImage draw(int page) throws IOException {
        var sheet = document.getPage(page - 1);
        var box = sheet.getCropBox();
        var lies = sheet.getRotation() % 180 != 0;
        var width = Math.max(1, lies ? box.getHeight() : box.getWidth());
        var height = Math.max(1, lies ? box.getWidth() : box.getHeight());
        var scale = Math.min(Picture.WIDTH / width, Picture.HEIGHT / height);
        return renderer.renderImage(page - 1, scale, ImageType.RGB);
    }

    @Override
    public void write(Writer text) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setEndPage(MOST_READ);
        stripper.writeText(document, text);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
