package io.parvis.planning.presence;

import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What whoever is at a portal may do with the planning (requirement PORT-22): the one place that is asked.
@Component
public class PortalRights {

    private static final Set<Matter> CLIENTS_SEE = Set.of(Matter.VISITS);
    private static final Set<Matter> WORKERS_SEE =
            Set.of(Matter.VISITS, Matter.AVAILABILITIES, Matter.ABSENCES);

    public enum Matter {
        VISITS,
        AVAILABILITIES,
        ABSENCES
    }

    /// @throws NotFound where the portal does not show it
    public void mustSee(Matter matter) {
        if (!maySee(matter)) {
            throw new NotFound();
        }
    }

    boolean maySee(Matter matter) {
        var realm = Current.actor().realm();
        return (realm == Realm.CLIENT && CLIENTS_SEE.contains(matter))
                || (realm == Realm.WORKER && WORKERS_SEE.contains(matter));
    }
}
