package io.parvis.papers.expected;

import io.parvis.papers.expected.ExpectedEvent.ExpectedDocumentAdded;
import io.parvis.papers.expected.ExpectedEvent.ExpectedDocumentChanged;
import io.parvis.papers.expected.ExpectedEvent.ExpectedDocumentRemoved;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what is expected, and no longer.
@Component
@Transactional
class KeepingExpected {

    private final ExpectedDocuments expected;
    private final Ids ids;
    private final Events events;

    KeepingExpected(ExpectedDocuments expected, Ids ids, Events events) {
        this.expected = expected;
        this.ids = ids;
        this.events = events;
    }

    ExpectedDocument add(ExpectedForm typed) {
        var one = typed.expected(ids.next());
        expected.add(one);
        events.publish(new ExpectedDocumentAdded(one));
        return one;
    }

    /// @throws Refused `expected.changed-meanwhile` when somebody saved since the editor read it, or it would change sides
    ExpectedDocument change(UUID id, ExpectedForm typed) {
        var before = expected.lock(id);
        var after = typed.expected(id);
        Refused.when(
                before.version() != after.version() || before.audience() != after.audience(),
                "expected.changed-meanwhile");
        if (!after.equals(before)) {
            expected.save(after);
            events.publish(new ExpectedDocumentChanged(before, after));
        }
        return after;
    }

    /// What was filed stays among the documents; that it met this goes.
    ExpectedDocument remove(UUID id) {
        var one = expected.lock(id);
        expected.remove(id);
        events.publish(new ExpectedDocumentRemoved(one));
        return one;
    }
}
