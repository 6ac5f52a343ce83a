package io.parvis.talk.hours;

import io.parvis.talk.opening.SpecialEvent;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.UUID;

/// A place in the list of events, where a page ended and the next one goes on.
record EventPlace(LocalDateTime end, UUID id) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final EventPlace BEGINNING = from(LocalDateTime.of(2000, 1, 1, 0, 0));

    /// Before every event that is not over at the moment.
    static EventPlace from(LocalDateTime moment) {
        return new EventPlace(moment, BEFORE_ALL);
    }

    static EventPlace of(SpecialEvent event) {
        return new EventPlace(event.end(), event.id());
    }

    /// As an address carries it; what cannot be read, or is far off, is the beginning.
    static EventPlace read(String text) {
        try {
            var middle = text.indexOf('_');
            var end = LocalDateTime.parse(text.substring(0, Math.max(middle, 0)));
            var id = UUID.fromString(text.substring(middle + 1));
            return EventForm.isNear(end) ? new EventPlace(end, id) : BEGINNING;
        } catch (DateTimeException | IllegalArgumentException _) {
            return BEGINNING;
        }
    }

    String text() {
        return end + "_" + id;
    }
}
