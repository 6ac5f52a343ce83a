package io.parvis.people.portals;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the page shows on which a portal is set up.
@Component
class PortalSetup {

    private static final Message STALE = Message.of(DesigningPortals.STALE);

    private final Designs designs;
    private final PortalPages pages;
    private final PublicAddress site;

    PortalSetup(Designs designs, PortalPages pages, PublicAddress site) {
        this.designs = designs;
        this.pages = pages;
        this.site = site;
    }

    /// @throws NotFound where the firm has no such portal to set up
    static Audience audience(String text) {
        var audience = Audience.named(text);
        if (!Visit.here().firm().has(Firm.portal(audience))) {
            throw new NotFound();
        }
        return audience;
    }

    @Transactional(readOnly = true)
    public PortalSetupPage page(Audience audience, Section open) {
        return again(audience, open, Fields.empty());
    }

    /// Once more, with what was wrong about what was typed. After somebody else saved, saving once more is a choice made
    /// knowingly.
    @Transactional(readOnly = true)
    public PortalSetupPage again(Audience audience, Section section, Fields typed) {
        var firm = Visit.here().firm();
        var draft = designs.draft(audience);
        return new PortalSetupPage(
                firm,
                audience,
                draft,
                designs.live(audience).orElse(null),
                site.of(Doors.path(firm.slug(), audience.realm())),
                pages.of(audience),
                section,
                knowing(draft, typed));
    }

    /// The page behind the "+" beside planning. @param typed what could not be taken; empty at first
    @Transactional(readOnly = true)
    public PlanningRightsPage planning(Audience audience, Fields typed) {
        var draft = designs.draft(audience);
        return new PlanningRightsPage(
                audience, typed.anyError() ? knowing(draft, typed) : PlanningForm.of(draft));
    }

    /// What workers see and change of their own details. @param typed what could not be taken; empty at first
    @Transactional(readOnly = true)
    public DetailRightsPage details(Fields typed) {
        var draft = designs.draft(Audience.WORKER);
        return new DetailRightsPage(
                typed.anyError() ? knowing(draft, typed) : DetailsForm.of(draft));
    }

    private static Fields knowing(Draft draft, Fields typed) {
        return typed.errors("").contains(STALE)
                ? typed.fixed("version", "" + draft.version())
                : typed;
    }
}
