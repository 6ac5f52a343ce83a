package io.parvis.people.portals;

import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import io.parvis.people.portals.PortalEvent.PortalDesigned;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Works on how a portal shall look. Nobody at the portal sees it before it is published.
@Component
class DesigningPortals {

    static final String STALE = "portals.changed-meanwhile";

    private final Designs designs;
    private final PortalPages pages;
    private final Events events;

    DesigningPortals(Designs designs, PortalPages pages, Events events) {
        this.designs = designs;
        this.pages = pages;
        this.events = events;
    }

    /// @throws Refused when somebody saved since, or a field does not fit
    @Transactional
    public void front(Firm firm, Audience audience, FrontForm typed) {
        var before = designs.draft(audience).design();
        keep(firm, audience, before.with(typed.design()), version(typed.version()));
    }

    /// @param fields all that was sent
    /// @throws Refused when somebody saved since, a field does not fit, or an entry leads nowhere yet
    @Transactional
    public void menu(Firm firm, Audience audience, MenuForm typed, Fields fields) {
        var before = designs.draft(audience).design();
        var menu = typed.menu(before.menu(), pages.of(audience), fields);
        keep(firm, audience, before.with(menu), version(typed.version()));
    }

    /// @throws Refused when somebody saved since, or one right does not go with another or with the view
    @Transactional
    public void planning(Firm firm, Audience audience, PlanningForm typed) {
        var before = designs.draft(audience).design();
        var menu = before.menu().with(typed.rights());
        keep(firm, audience, before.with(menu), version(typed.version()));
    }

    /// @throws Refused when somebody saved since, or a detail is never the worker's to change
    @Transactional
    public void details(Firm firm, DetailsForm typed) {
        var before = designs.draft(Audience.WORKER).design();
        var menu = before.menu().with(typed.rights());
        keep(firm, Audience.WORKER, before.with(menu), version(typed.version()));
    }

    /// @param fields all that was sent
    /// @throws Refused when somebody saved since, or a field does not fit
    @Transactional
    public void links(Firm firm, Audience audience, LinksForm typed, Fields fields) {
        var before = designs.draft(audience).design();
        var menu = before.menu().with(typed.links(audience, fields));
        keep(firm, audience, before.with(menu), version(typed.version()));
    }

    private void keep(Firm firm, Audience audience, PortalDesign after, int version) {
        var before = designs.draft(audience);
        Refused.when(before.version() != version || !designs.keep(audience, after, version), STALE);
        events.publish(
                new PortalDesigned(
                        firm.id(), audience, DesignChanges.between(before.design(), after)));
    }

    private static int version(@Nullable Integer read) {
        return Objects.requireNonNull(read);
    }
}
