package io.parvis.planning.clocking;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The firm looks at clock-ins otherwise from now on.
record ClockRulesChanged(UUID firm, ClockRules before, ClockRules after) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        changes.addAll(one("clock-rules.early", before.early(), after.early()));
        changes.addAll(one("clock-rules.late", before.late(), after.late()));
        changes.addAll(one("clock-rules.longest", before.longest(), after.longest()));
        return changes;
    }

    private static List<Change> one(String what, int from, int to) {
        return Change.between(what, from, to, String::valueOf);
    }
}
