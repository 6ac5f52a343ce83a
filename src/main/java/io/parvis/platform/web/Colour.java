package io.parvis.platform.web;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A colour of the screen, and how well another can be read on it (WCAG 2.2, relative luminance).
record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final double STEP = 0.02;

    /// Reads `#1a2b3c`, with or without its sign.
    static Optional<Colour> read(String text) {
        var found = HEX.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int all = HexFormat.fromHexDigits(found.group(1));
        return Optional.of(new Colour(all >> 16, all >> 8 & 255, all & 255));
    }

    /// From 1 (the same) to 21 (black on white).
    double contrast(Colour other) {
        var bright = Math.max(luminance(), other.luminance());
        var dark = Math.min(luminance(), other.luminance());
        return (bright + 0.05) / (dark + 0.05);
    }

    /// This colour with a share of the other, from 0 to 1.
    Colour mixed(Colour other, double share) {
        return new Colour(
                between(red, other.red, share),
                between(green, other.green, share),
                between(blue, other.blue, share));
    }

    /// The nearest colour on the way to the other that is good enough.
    Colour towards(Colour other, Predicate<Colour> goodEnough) {
        for (double share = 0; share < 1; share += STEP) {
            var next = mixed(other, share);
            if (goodEnough.test(next)) {
                return next;
            }
        }
        return other;
    }

    String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
