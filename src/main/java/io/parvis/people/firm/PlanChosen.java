package io.parvis.people.firm;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The operator put a firm on another plan.
public record PlanChosen(UUID firm, Plan from, Plan to) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return Change.between("firm.plan", from, to, plan -> "@Plan." + plan.name());
    }
}
