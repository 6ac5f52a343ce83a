package io.parvis.people.telephony;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the catalogues of phone systems and providers. Acts as the operator.
@Component
class KeepingCarriers {

    private final Carriers carriers;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    KeepingCarriers(Carriers carriers, Ids ids, Events events, Clock clock) {
        this.carriers = carriers;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void add(CarrierKind kind, String name) {
        var carrier = new Carrier(ids.next(), kind, name, false, 0);
        carriers.add(carrier, clock.instant());
        publish(new Carrier(carrier.id(), kind, "", false, 0), carrier);
    }

    /// @throws Refused when somebody changed it since it was read
    @Transactional
    public void change(UUID id, int version, String name, boolean retired) {
        var before = carriers.get(id);
        var after = new Carrier(id, before.kind(), name, retired, version);
        Refused.when(!carriers.change(after), "carriers.changed-meanwhile");
        publish(before, after);
    }

    private void publish(Carrier before, Carrier after) {
        var changes = new ArrayList<Change>();
        changes.addAll(Change.between("carriers.name", before.name(), after.name(), name -> name));
        changes.addAll(
                Change.between(
                        "carriers.state",
                        before.retired(),
                        after.retired(),
                        retired -> "@carriers." + (retired ? "retired" : "offered")));
        events.publish(new CarrierChanged(after.id(), changes));
    }
}
