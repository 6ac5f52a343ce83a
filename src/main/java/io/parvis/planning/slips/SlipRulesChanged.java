package io.parvis.planning.slips;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The firm asks something else of slips from now on.
record SlipRulesChanged(UUID firm, SlipRules before, SlipRules after) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        changes.addAll(
                Change.between(
                        "slips.tolerance", before.tolerance(), after.tolerance(), String::valueOf));
        changes.addAll(Change.between("slips.step", before.step(), after.step(), String::valueOf));
        changes.addAll(
                Change.between(
                        "slips.downwards",
                        before.downwards(),
                        after.downwards(),
                        down -> down ? "@kit.yes" : ""));
        changes.addAll(
                Change.between(
                        "slips.signature",
                        before.signature(),
                        after.signature(),
                        rule -> "@SignatureRule." + rule));
        return changes;
    }
}
