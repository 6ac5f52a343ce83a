package io.parvis.planning.slips;

import io.parvis.platform.kernel.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Lines drawn by hand, on paper of 600 by 200. Nothing but their points is kept, so that nothing else can be in it.
///
/// @param written points `x,y`, a space between two of them, a semicolon between two strokes; empty for nothing drawn
record Drawing(String written) {

    static final int WIDTH = 600;
    static final int HEIGHT = 200;
    static final int LONGEST = 24_000;

    // A spot that a thumb left is not a signature.
    private static final int FEWEST_POINTS = 5;
    private static final Pattern POINT = Pattern.compile("(\\d{1,3}),(\\d{1,3})");

    private record Point(int x, int y) {

        static Point of(String written) {
            var parts = POINT.matcher(written);
            if (!parts.matches()) {
                throw unreadable();
            }
            var point =
                    new Point(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
            if (point.x > WIDTH || point.y > HEIGHT) {
                throw unreadable();
            }
            return point;
        }

        Point between(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2);
        }

        @Override
        public String toString() {
            return x + " " + y;
        }
    }

    /// @throws Refused at the signature, for what was not drawn by hand
    static Drawing of(String written) {
        var drawing = new Drawing(written);
        if (written.length() > LONGEST) {
            throw unreadable();
        }
        var points = drawing.strokes().stream().mapToInt(List::size).sum();
        if (!drawing.isNone() && points < FEWEST_POINTS) {
            throw Refused.at("signature", "slip.signature.short");
        }
        return drawing;
    }

    boolean isNone() {
        return written.isEmpty();
    }

    /// As the path of a picture: curves from the middle between two points to the next.
    String path() {
        var path = new StringBuilder();
        for (var stroke : strokes()) {
            path.append('M').append(stroke.getFirst());
            for (int i = 1; i < stroke.size() - 1; i++) {
                var point = stroke.get(i);
                path.append('Q').append(point).append(' ').append(point.between(stroke.get(i + 1)));
            }
            path.append('L').append(stroke.getLast());
        }
        return path.toString();
    }

    private List<List<Point>> strokes() {
        if (isNone()) {
            return List.of();
        }
        return Arrays.stream(written.split(";", -1))
                .map(stroke -> Arrays.stream(stroke.split(" ", -1)).map(Point::of).toList())
                .toList();
    }

    private static Refused unreadable() {
        return Refused.at("signature", "slip.signature.unreadable");
    }
}
