package io.parvis.platform.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/// A text as a picture that a telephone reads.
///
/// @param path its dark squares, as the path of an SVG picture
/// @param size of its side in squares, the white border included
public record QrCode(String path, int size) {

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.CHARACTER_SET, "UTF-8");

    public static QrCode of(String text) {
        try {
            var squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return new QrCode(path(squares), squares.getWidth());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a picture", e);
        }
    }

    /// The picture as a file.
    public String svg() {
        return """
        <svg
         xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">
        <path
         fill="#fff" d="M0 0h%dv%dH0z"/><path
         d="%s"/></svg>
        """
                .formatted(size, size, size, size, path);
    }

    private static String path(BitMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return path.toString();
    }
}
