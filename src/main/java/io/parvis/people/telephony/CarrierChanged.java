package io.parvis.people.telephony;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The operator added, renamed or retired a phone system or a provider, or took it up again.
public record CarrierChanged(UUID carrier, List<Change> changes) implements Event {

    @Override
    public Subject subject() {
        return new Subject("carrier", carrier);
    }
}
