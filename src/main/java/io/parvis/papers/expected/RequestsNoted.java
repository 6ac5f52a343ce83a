package io.parvis.papers.expected;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import java.util.List;

/// Requests for documents were noted, which go out by mail.
record RequestsNoted(int many) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", Current.actor().inFirm());
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.counted("expected.requests", many));
    }
}
