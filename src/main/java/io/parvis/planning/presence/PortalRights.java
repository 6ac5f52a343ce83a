package io.parvis.planning.presence;

import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.Deed;
import io.parvis.people.menus.Matter;
import io.parvis.planning.rules.RulesKept;
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

    private final RulesKept rules;

    PortalRights(RulesKept rules) {
        this.rules = rules;
    }

    /// Whether what is done here waits until the office approves.
    public boolean asks() {
        return Audience.of(Current.actor().realm())
                .map(audience -> rules.get().of(audience).approval())
                .orElse(false);
    }

    /// @throws NotFound where the portal does not offer it
    public void must(Matter matter, Deed deed) {
        if (!may(matter, deed)) {
            throw new NotFound();
        }
    }

    Allowed presence() {
        return new Allowed(deeds(Matter.ABSENCES), deeds(Matter.AVAILABILITIES), asks());
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
