package io.parvis.papers.expected;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import java.util.List;

/// Nobody was mailed: what was to be asked for came meanwhile, or the people cannot be reached any more.
record RequestsLapsed(int people) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", Current.actor().inFirm());
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.counted("expected.requests", people));
    }
}
