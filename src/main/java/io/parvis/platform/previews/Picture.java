package io.parvis.platform.previews;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A page as it goes to the reader: always drawn anew, so that nothing of the file itself comes along, where a photo was taken
/// no more than a script.
final class Picture {

    /// The points of a page, at most.
    static final int WIDTH = 1200;

    static final int HEIGHT = 2400;

    private static final int SMALL = 160;
    private static final float QUALITY = .85f;

    private Picture() {}

    static byte[] large(BufferedImage page) throws IOException {
        return jpeg(within(page, WIDTH, HEIGHT));
    }

    static byte[] small(BufferedImage page) throws IOException {
        return jpeg(within(page, SMALL, SMALL));
    }

    /// The same on white, without anything to see through.
    static BufferedImage plain(BufferedImage image) {
        return scaled(image, image.getWidth(), image.getHeight());
    }

    // By halves, so that fine lines do not fall out.
    private static BufferedImage within(BufferedImage page, int width, int height) {
        var scale =
                Math.min(
                        1,
                        Math.min(
                                (double) width / page.getWidth(),
                                (double) height / page.getHeight()));
        var aimed = (int) Math.max(1, Math.round(page.getWidth() * scale));
        var high = (int) Math.max(1, Math.round(page.getHeight() * scale));
        var next = page;
        while (next.getWidth() > 2 * aimed && next.getHeight() > 2 * high) {
            next = scaled(next, next.getWidth() / 2, next.getHeight() / 2);
        }
        return scaled(next, aimed, high);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
