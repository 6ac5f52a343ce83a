package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// Somebody changed how the firm's mails leave.
public record SendingChanged(UUID firm, List<Change> changes) implements Event {

    static SendingChanged of(Firm firm, String what, String from, String to) {
        return new SendingChanged(firm.id(), List.of(new Change(what, from, to)));
    }

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }
}
