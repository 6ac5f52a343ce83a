package io.parvis.platform.previews;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;

/// A file that is open.
interface Opened extends Closeable {

    Set<String> IMAGES =
            Set.of(
                    "image/png",
                    "image/jpeg",
                    "image/gif",
                    "image/bmp",
                    "image/x-ms-bmp",
                    "image/tiff");
    Set<String> TEXTS = Set.of("text/plain", "text/csv");

    /// How many pages it has; none: it cannot be drawn.
    int pages();

    /// @param page counted from one
    BufferedImage draw(int page) throws IOException;

    /// Writes what it says.
    void write(Writer text) throws IOException;

    @Override
    default void close() throws IOException {}

    /// By what it is, never by what it is called.
    static Opened of(String type, Path file) throws IOException {
        if (type.equals("application/pdf")) {
            return new OpenedPdf(file);
        }
        if (IMAGES.contains(type)) {
            return new OpenedImage(file, type);
        }
        if (OpenedOffice.reads(type)) {
            return new OpenedOffice(file);
        }
        return new OpenedText(file, TEXTS.contains(type));
    }
}
