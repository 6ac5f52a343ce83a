package io.parvis.planning.travel;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The firm reckons otherwise how long workers are on their way.
record TravelTimeChanged(UUID firm, TravelTime before, TravelTime after) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        changes.addAll(Change.between("travel.near", before.near(), after.near(), String::valueOf));
        changes.addAll(Change.between("travel.far", before.far(), after.far(), String::valueOf));
        return changes;
    }
}
