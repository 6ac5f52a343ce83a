package io.parvis.people.billing;

import io.parvis.people.firm.BillingMode;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The operator chose which way money goes.
record BillingModeChosen(UUID firm, BillingMode from, BillingMode to) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return Change.between("billing.mode", from, to, mode -> "@BillingMode." + mode.name());
    }
}
