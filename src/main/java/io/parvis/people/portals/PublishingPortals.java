package io.parvis.people.portals;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.FirmMenus;
import io.parvis.people.firm.Firms;
import io.parvis.people.menus.Audience;
import io.parvis.people.portals.PortalEvent.PortalPublished;
import io.parvis.people.portals.PortalEvent.PortalTakenBack;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a design in force at a portal, and takes it back.
@Component
class PublishingPortals {

    private final Designs designs;
    private final FirmMenus menus;
    private final Firms firms;
    private final Events events;
    private final Clock clock;

    PublishingPortals(Designs designs, FirmMenus menus, Firms firms, Events events, Clock clock) {
        this.designs = designs;
        this.menus = menus;
        this.firms = firms;
        this.events = events;
        this.clock = clock;
    }

    /// @param version of the design that was seen
    /// @throws Refused when it is another by now, or is in force already
    @Transactional
    public void publish(Firm firm, Audience audience, int version) {
        var draft = designs.draft(audience);
        Refused.when(draft.version() != version, DesigningPortals.STALE);
        var live = designs.live(audience);
        var same = live.map(Edition::design).filter(draft.design()::equals).isPresent();
        Refused.when(same, "portals.published-already");
        var number = live.map(Edition::number).orElse(0) + 1;
        var by = Current.actor().name();
        designs.add(audience, new Edition(number, draft.design(), clock.instant(), by));
        enforce(firm, audience);
        events.publish(new PortalPublished(firm.id(), audience));
    }

    /// What was published before is in force again; before the first, the usual portal.
    ///
    /// @param number of the edition that was seen
    /// @throws Refused when another is in force by now
    @Transactional
    public void takeBack(Firm firm, Audience audience, int number) {
        var live = designs.live(audience);
        var seen = live.filter(one -> one.number() == number).isPresent();
        Refused.when(!seen, DesigningPortals.STALE);
        designs.remove(audience, number);
        enforce(firm, audience);
        events.publish(new PortalTakenBack(firm.id(), audience));
    }

    private void enforce(Firm firm, Audience audience) {
        menus.put(audience, designs.live(audience).map(one -> one.design().menu()).orElse(null));
        firms.changed(firm);
    }
}
