package io.parvis.people.segments;

import io.parvis.people.firm.Logo;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives projects a logo, and takes it away.
@Component
class KeepingLogos {

    private static final String KEPT = "@project.logo.kept";

    private final Projects projects;
    private final Logos logos;
    private final Events events;

    KeepingLogos(Projects projects, Logos logos, Events events) {
        this.projects = projects;
        this.logos = logos;
        this.events = events;
    }

    /// @throws Refused at `logo` when this is too large, or no picture of a kind we take
    @Transactional
    public void put(ProjectId id, byte[] content) {
        var project = projects.lock(id);
        logos.put(id, Logo.take(content));
        tell(id, new Change("project.logo", project.logo() ? KEPT : "", KEPT));
    }

    @Transactional
    public void remove(ProjectId id) {
        if (projects.lock(id).logo()) {
            logos.remove(id);
            tell(id, new Change("project.logo", KEPT, ""));
        }
    }

    private void tell(ProjectId id, Change change) {
        events.publish(new SegmentChanged(new Subject("project", id.value()), List.of(change)));
    }
}
