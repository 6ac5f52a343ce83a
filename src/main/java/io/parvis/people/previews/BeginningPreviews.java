package io.parvis.people.previews;

import io.parvis.people.entering.Previewing;
import io.parvis.people.entering.Previewing.Viewed;
import io.parvis.people.identity.StayKey;
import io.parvis.people.menus.Audience;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins previews.
@Component
class BeginningPreviews {

    private final Viewers viewers;
    private final Previewing previewing;

    BeginningPreviews(Viewers viewers, Previewing previewing) {
        this.viewers = viewers;
        this.previewing = previewing;
    }

    /// @param person the client or the worker
    /// @throws NotFound when nobody in sight has such a portal
    @Transactional
    public void begin(Audience audience, UUID person, StayKey key) {
        var viewer = viewers.get(audience, person);
        var client = audience == Audience.CLIENT;
        previewing.begin(
                new Viewed(
                        new Subject(client ? "domain" : "worker", viewer.id()),
                        viewer.account(),
                        client ? viewer.id() : null,
                        viewer.name()),
                key);
    }
}
