package io.parvis.planning.requests;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// What happens to requests.
public sealed interface RequestEvent extends Event {

    RequestId request();

    @Override
    default Subject subject() {
        return new Subject("planning-request", request().value());
    }

    record RequestMade(RequestId request, List<Change> changes) implements RequestEvent {}

    record RequestApproved(RequestId request) implements RequestEvent {}

    record RequestRefused(RequestId request, String word) implements RequestEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("requests.word", "", word));
        }
    }

    /// Somebody at the office read what counted at once.
    record RequestRead(RequestId request) implements RequestEvent {}

    record RequestWithdrawn(RequestId request) implements RequestEvent {}
}
