package io.parvis.people.entering;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

/// The same as [OfficeLeft], in the operator's own audit.
public record FirmLeft(UUID firm) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }
}
