package io.parvis.people.terms;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

public record TermsDrafted(UUID firm) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }
}
