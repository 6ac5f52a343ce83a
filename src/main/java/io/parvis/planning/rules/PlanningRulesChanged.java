package io.parvis.planning.rules;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The firm says something else about changes of its planning from now on.
record PlanningRulesChanged(
        UUID firm, PlanningRules before, PlanningRules after, Function<AccountId, String> name)
        implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        changes.addAll(of("clients", before.clients(), after.clients()));
        changes.addAll(of("workers", before.workers(), after.workers()));
        changes.addAll(Change.between("rules.planner", before.planner(), after.planner(), name));
        changes.addAll(
                Change.between(
                        "rules.closed-until",
                        before.closedUntil(),
                        after.closedUntil(),
                        LocalDate::toString));
        changes.addAll(yes("rules.apart", before.apart(), after.apart()));
        return changes;
    }

    private static List<Change> of(String whose, PortalRules before, PortalRules after) {
        var changes = new ArrayList<Change>();
        changes.addAll(yes("rules." + whose + ".approval", before.approval(), after.approval()));
        changes.addAll(yes("rules." + whose + ".mails", before.mails(), after.mails()));
        changes.addAll(yes("rules." + whose + ".listed", before.listed(), after.listed()));
        changes.addAll(hours("rules." + whose + ".notice", before.notice(), after.notice()));
        return changes;
    }

    private static List<Change> yes(String what, boolean before, boolean after) {
        return Change.between(what, before, after, is -> is ? "@kit.yes" : "");
    }

    private static List<Change> hours(String what, @Nullable Integer before, Integer after) {
        return Change.between(what, before, after, String::valueOf);
    }
}
