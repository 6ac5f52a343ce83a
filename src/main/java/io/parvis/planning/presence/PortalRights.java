package io.parvis.planning.presence;

import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.Deed;
import io.parvis.people.menus.Matter;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What whoever is at a portal may do with the planning, as the firm set it up (requirement PORT-22): the one place that is
/// asked.
@Component
public class PortalRights {

    /// @throws NotFound where the portal does not offer it
    public void must(Matter matter, Deed deed) {
        if (!may(matter, deed)) {
            throw new NotFound();
        }
    }

    Allowed presence() {
        return new Allowed(deeds(Matter.ABSENCES), deeds(Matter.AVAILABILITIES));
    }

    private Set<Deed> deeds(Matter matter) {
        return Stream.of(Deed.values())
                .filter(deed -> may(matter, deed))
                .collect(Collectors.toSet());
    }

    public boolean may(Matter matter, Deed deed) {
        return Audience.of(Current.actor().realm())
                .map(audience -> Visit.here().firm().menu(audience).planning())
                .map(rights -> rights.may(matter, deed))
                .orElse(false);
    }
}
