package io.parvis.planning.slips;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// What can happen to a slip: all of it makes the history on its page.
sealed interface SlipEvent extends Event {

    SlipId slip();

    @Override
    default Subject subject() {
        return new Subject("slip", slip().value());
    }

    record SlipEntered(SlipId slip, List<Change> changes) implements SlipEvent {}

    record SlipChanged(SlipId slip, List<Change> changes) implements SlipEvent {}

    record SlipSigned(SlipId slip) implements SlipEvent {}

    record SlipWithdrawn(SlipId slip) implements SlipEvent {}

    record SlipApproved(SlipId slip, int minutes) implements SlipEvent {
        @Override
        public List<Change> changes() {
            return List.of(Change.counted("slip.counted", minutes));
        }
    }

    record SlipRejected(SlipId slip, String word) implements SlipEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("slip.word", "", word));
        }
    }
}
