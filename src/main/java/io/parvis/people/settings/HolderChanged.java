package io.parvis.people.settings;

import io.parvis.people.firm.Holder;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The primary administrator changed what concerns themselves. Their telephone number is confidential: only that it
/// changed is told.
public record HolderChanged(UUID firm, Holder before, Holder after) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        changes.addAll(
                Change.between(
                        "settings.holder-language",
                        before.language(),
                        after.language(),
                        code -> code));
        if (!before.phone().equals(after.phone())) {
            changes.add(new Change("settings.holder-phone", "", ""));
        }
        return List.copyOf(changes);
    }
}
