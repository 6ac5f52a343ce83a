package io.parvis.people.settings;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Holder;
import io.parvis.people.firm.PrimaryAdministrators;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what the primary administrator says of themselves.
@Component
class KeepingHolder {

    private final PrimaryAdministrators primaries;
    private final Events events;

    KeepingHolder(PrimaryAdministrators primaries, Events events) {
        this.primaries = primaries;
        this.events = events;
    }

    /// @throws Forbidden for everybody else
    @Transactional
    public void keep(Firm firm, HolderForm typed) {
        primaries.mustAct();
        var before = holder();
        primaries.keep(before.account(), typed.language(), typed.phone(firm.country()));
        events.publish(new HolderChanged(firm.id(), before, holder()));
    }

    private Holder holder() {
        return primaries.findHolder().orElseThrow(NotFound::new);
    }
}
