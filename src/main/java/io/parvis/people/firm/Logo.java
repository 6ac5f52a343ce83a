package io.parvis.people.firm;

import io.parvis.platform.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The picture of a firm, or of one of its brands.
///
/// @param content its bytes, which are what the kind says
public record Logo(Kind kind, byte[] content) {

    static final int LARGEST = 200_000;

    /// What a picture may be. None of these can carry a script.
    public enum Kind {
        PNG("image/png"),
        JPEG("image/jpeg"),
        WEBP("image/webp");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /// The media type.
        public String type() {
            return type;
        }

        private boolean fits(byte[] content) {
            return switch (this) {
                case PNG -> is(content, 0, "\u0089PNG\r\n\u001a\n") && is(content, 12, "IHDR");
                case JPEG -> is(content, 0, "\u00ff\u00d8\u00ff");
                case WEBP ->
                        is(content, 0, "RIFF") && is(content, 8, "WEBP") && is(content, 12, "VP8");
            };
        }

        private static boolean is(byte[] content, int from, String sign) {
            var bytes = sign.getBytes(StandardCharsets.ISO_8859_1);
            var to = from + bytes.length;
            return content.length > to && Arrays.equals(content, from, to, bytes, 0, bytes.length);
        }
    }

    /// Reads a picture by what is in it, whatever it was called; empty when it is none that we take.
    public static Optional<Logo> read(byte[] content) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.fits(content))
                .findFirst()
                .map(kind -> new Logo(kind, content));
    }

    /// Takes what somebody sent.
    ///
    /// @throws Refused at `logo` when this is too large, or no picture of a kind we take
    public static Logo take(byte[] content) {
        if (content.length > LARGEST) {
            throw Refused.at("logo", "logo.too-large", LARGEST / 1000);
        }
        return read(content).orElseThrow(() -> Refused.at("logo", "logo.unreadable"));
    }
}
