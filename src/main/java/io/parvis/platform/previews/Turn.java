package io.parvis.platform.previews;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a camera was held (Exif 2.32, tag 0x0112): telephones do not turn a photo, they note that it is turned.
final class Turn {

    static final int NONE = 1;

    private static final int START = 0xffd8;
    private static final int APPLICATION = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int HEADER = 6;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int LARGEST = 8;

    private Turn() {}

    /// @return 1 to 8; 1 where nothing is noted
    static int of(Path jpeg) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(jpeg))) {
            if (in.readUnsignedShort() != START) {
                return NONE;
            }
            while (true) {
                var marker = in.readUnsignedShort();
                var length = in.readUnsignedShort() - 2;
                if (marker == SCAN || marker < START || length < 0) {
                    return NONE;
                }
                var segment = in.readNBytes(length);
                if (marker == APPLICATION && length > HEADER && segment[0] == 'E') {
                    return noted(ByteBuffer.wrap(segment, HEADER, length - HEADER).slice());
                }
            }
        } catch (EOFException | BufferUnderflowException | IndexOutOfBoundsException bad) {
            return NONE;
        }
    }

    private static int noted(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xffff;
        for (int place = 0; place < entries; place++) {
            var entry = directory + 2 + place * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                var found = tiff.getShort(entry + 8);
                return found < NONE || found > LARGEST ? NONE : found;
            }
        }
        return NONE;
    }

    static BufferedImage turned(BufferedImage image, int turn) {
        if (turn == NONE) {
            return image;
        }
        double w = image.getWidth();
        double h = image.getHeight();
        var move =
                switch (turn) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    default -> new AffineTransform(0, -1, 1, 0, 0, w);
                };
        var how = new AffineTransformOp(move, AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
        return how.filter(Picture.plain(image), null);
    }
}
