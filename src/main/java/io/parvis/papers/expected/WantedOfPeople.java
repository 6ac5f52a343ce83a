package io.parvis.papers.expected;

import io.parvis.papers.documents.Shelf;
import io.parvis.papers.documents.Wanted;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is expected, beside the documents of the client or the worker: for the office all of it, for them what concerns
/// them.
@Component
class WantedOfPeople implements Wanted {

    private final Expectations expectations;

    WantedOfPeople(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public List<Line> of(Shelf shelf) {
        var all = expectations.of(shelf);
        return Current.actor().realm() == Realm.STAFF
                ? all.stream().map(WantedOfPeople::office).toList()
                : all.stream().filter(Expectation::matters).map(WantedOfPeople::own).toList();
    }

    private static Line office(Expectation one) {
        var waits = one.state() == ExpectationState.WAITING;
        return new Line(
                one.expected().title(),
                one.shown(),
                Message.of(waits ? "expected.review" : "expected.open"),
                waits,
                one.officePath());
    }

    private static Line own(Expectation one) {
        return new Line(
                one.expected().title(),
                one.shown(),
                Message.of(one.isWanted() ? "expected.send" : "expected.see"),
                one.isWanted(),
                one.ownPath());
    }
}
