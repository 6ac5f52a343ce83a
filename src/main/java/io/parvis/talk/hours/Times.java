package io.parvis.talk.hours;

import io.parvis.platform.kernel.Refused;
import io.parvis.talk.opening.Span;
import java.util.regex.Pattern;

/// Times of day as minutes, as they are typed, and as they are shown.
final class Times {

    private static final Pattern TYPED = Pattern.compile("([01]?\\d|2[0-3])[:.h]([0-5]\\d)");

    private Times() {}

    /// Minutes since midnight.
    ///
    /// @throws Refused at the field when it is no time of day
    static int read(String field, String typed) {
        var time = TYPED.matcher(typed.strip());
        if (!time.matches()) {
            throw Refused.at(field, "hours.time.unreadable");
        }
        return Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
    }

    /// As a field for a time of day takes it.
    static String typed(int minute) {
        var ofDay = minute % Span.DAY;
        return "%02d:%02d".formatted(ofDay / 60, ofDay % 60);
    }

    /// `09:00–17:00`; the midnight with which a day ends is 24:00.
    static String said(int start, int end) {
        return typed(start) + "–" + (end % Span.DAY == 0 ? "24:00" : typed(end));
    }

    static String said(Span span) {
        return said(span.start(), span.end());
    }
}
