package io.parvis.people.menus;

import io.parvis.platform.kernel.Refused;
import java.util.Map;
import java.util.Set;

/// What is shown and allowed in the planning of a portal.
///
/// @param view with which it opens
public record PlanningRights(FirstView view, Map<Matter, Set<Deed>> deeds) {

    private static final Set<Deed> READ = Set.of(Deed.SEE, Deed.OPEN);
    private static final Set<Deed> ALL = Set.of(Deed.values());

    /// Until the firm says otherwise: clients read their visits, workers besides keep when they can come.
    static PlanningRights usual(Audience audience) {
        return new PlanningRights(
                FirstView.WEEK,
                audience == Audience.CLIENT
                        ? Map.of(Matter.VISITS, READ)
                        : Map.of(
                                Matter.VISITS,
                                READ,
                                Matter.AVAILABILITIES,
                                ALL,
                                Matter.ABSENCES,
                                ALL));
    }

    public boolean may(Matter matter, Deed deed) {
        return deeds.getOrDefault(matter, Set.of()).contains(deed);
    }

    /// Whether anything at all may be altered.
    public boolean alters() {
        return deeds.values().stream().flatMap(Set::stream).anyMatch(Deed::alters);
    }

    /// @throws Refused at `view` when it lets nobody change anything (decision D21), or at `deeds` when one needs another
    public PlanningRights held() {
        if (alters() && !view.allowsChanges()) {
            throw Refused.at("view", "portals.view-without-changes");
        }
        for (var matter : Matter.values()) {
            for (var deed : Deed.values()) {
                var needed = deed.needs().orElse(deed);
                if (may(matter, deed) && !may(matter, needed)) {
                    throw Refused.at("deeds", "portals.deed-alone");
                }
            }
        }
        return this;
    }
}
