package io.parvis.planning.codes;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

/// What happens to the code of a client: it stands in the history of the client.
sealed interface ClockCodeEvent extends Event {

    UUID client();

    @Override
    default Subject subject() {
        return new Subject("domain", client());
    }

    record ClockCodeMade(UUID client) implements ClockCodeEvent {}

    record ClockCodeReplaced(UUID client) implements ClockCodeEvent {}

    record ClockCodeRemoved(UUID client) implements ClockCodeEvent {}
}
