package io.parvis.papers.expected;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// What can happen to an expected document of one client or one worker.
sealed interface ExpectationEvent extends Event {

    Expectation about();

    @Override
    default Subject subject() {
        return about().shelf().subject();
    }

    @Override
    default List<Change> changes() {
        return List.of(new Change("expected.name", "", about().expected().title()));
    }

    record ExpectedDocumentFiled(Expectation about) implements ExpectationEvent {}

    record ExpectedDocumentSent(Expectation about) implements ExpectationEvent {}

    record ExpectedDocumentAccepted(Expectation about) implements ExpectationEvent {}

    record ExpectedDocumentRefused(Expectation about, String why) implements ExpectationEvent {
        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("expected.name", "", about.expected().title()),
                    new Change("expected.why", "", why));
        }
    }

    record ExpectedDocumentWaived(Expectation about, String why) implements ExpectationEvent {
        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("expected.name", "", about.expected().title()),
                    new Change("expected.why", "", why));
        }
    }

    record ExpectedDocumentNeededAgain(Expectation about) implements ExpectationEvent {}
}
