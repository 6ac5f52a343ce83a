package io.parvis.papers.expected;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What can happen to a document that the firm expects.
sealed interface ExpectedEvent extends Event {

    ExpectedDocument expected();

    @Override
    default Subject subject() {
        return new Subject("expected-document", expected().id());
    }

    @Override
    default List<Change> changes() {
        return List.of(new Change("expected.name", "", expected().title()));
    }

    record ExpectedDocumentAdded(ExpectedDocument expected) implements ExpectedEvent {}

    record ExpectedDocumentChanged(ExpectedDocument before, ExpectedDocument expected)
            implements ExpectedEvent {
        @Override
        public List<Change> changes() {
            return Stream.of(
                            Change.between(
                                    "expected.name", before.title(), expected.title(), t -> t),
                            said("expected.mandatory", ExpectedDocument::mandatory),
                            said("expected.expires", one -> one.validity().expires()),
                            said("expected.reminds", one -> one.requests().reminds()),
                            Change.between(
                                    "expected.every",
                                    before.requests().every(),
                                    expected.requests().every(),
                                    Objects::toString))
                    .flatMap(List::stream)
                    .toList();
        }

        private List<Change> said(String what, Predicate<ExpectedDocument> is) {
            return Change.between(what, is.test(before), is.test(expected), ExpectedEvent::word);
        }
    }

    record ExpectedDocumentRemoved(ExpectedDocument expected) implements ExpectedEvent {}

    private static String word(boolean yes) {
        return yes ? "@expected.yes" : "@expected.no";
    }
}
