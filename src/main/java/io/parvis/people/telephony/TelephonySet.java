package io.parvis.people.telephony;

import io.parvis.people.telephony.Telephony.Offer;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The operator gave a firm other defaults for its calls.
public record TelephonySet(UUID firm, Telephony before, Telephony after) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        add(changes, "telephony.system", before.system(), after.system());
        add(changes, "telephony.inbound", before.inbound(), after.inbound());
        add(changes, "telephony.outbound", before.outbound(), after.outbound());
        return List.copyOf(changes);
    }

    private static void add(
            List<Change> changes, String what, @Nullable Offer from, @Nullable Offer to) {
        changes.addAll(Change.between(what, from, to, Offer::name));
    }
}
