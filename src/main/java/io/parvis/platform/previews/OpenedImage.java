package io.parvis.platform.previews;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/// An image: one page, or as many as a fax has.
class OpenedImage implements Opened {

    // As a good camera makes them. A decoder may hold a multiple of it.
    private static final long MOST_POINTS = 60_000_000;

    private final ImageInputStream content;
    private final ImageReader reader;
    private final int turn;
    private final int pages;

    OpenedImage(Path file, String type) throws IOException {
        content = new FileImageInputStream(file.toFile());
        var readers = ImageIO.getImageReaders(content);
        if (!readers.hasNext()) {
            content.close();
            throw new IOException("no image");
        }
        reader = readers.next();
        reader.setInput(content, false, true);
        turn = type.equals("image/jpeg") ? Turn.of(file) : Turn.NONE;
        pages = type.equals("image/tiff") ? reader.getNumImages(true) : 1;
    }

    @Override
    public int pages() {
        return pages;
    }

    // Of a large one every second, third, … point is read.
    @Override
    public BufferedImage draw(int page) throws IOException {
        var width = reader.getWidth(page - 1);
        var height = reader.getHeight(page - 1);
        if ((long) width * height > MOST_POINTS) {
            throw new IOException("too many points");
        }
        var step =
                Math.max(1, Math.max(width / (2 * Picture.WIDTH), height / (2 * Picture.HEIGHT)));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return Turn.turned(reader.read(page - 1, how), turn);
    }

    @Override
    public void write(Writer text) {}

    @Override
    public void close() throws IOException {
        reader.dispose();
        content.close();
    }
}
