package io.parvis.people.registration;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

public record DeskChanged(UUID desk, boolean wasOpen, boolean isOpen) implements Event {

    @Override
    public Subject subject() {
        return new Subject("registration-desk", desk);
    }

    @Override
    public List<Change> changes() {
        return Change.between(
                "desk.open", wasOpen, isOpen, open -> open ? "@desk.is-open" : "@desk.is-closed");
    }
}
