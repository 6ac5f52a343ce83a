package io.parvis.people.portals;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.PortalTexts.Greeting;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What stands on the first pages of the firm's portals.
@Component
public class Fronts {

    private final Designs designs;
    private final Walls walls;

    Fronts(Designs designs, Walls walls) {
        this.designs = designs;
        this.walls = walls;
    }

    @Transactional(readOnly = true)
    public Front of(Firm firm, Audience audience) {
        return !firm.has(Firm.portal(audience))
                ? Front.NONE
                : design(audience).map(design -> shown(firm, design.front())).orElse(Front.NONE);
    }

    // In a preview what is worked on shows, which only the office may read.
    private Optional<PortalDesign> design(Audience audience) {
        var visit = Visit.current();
        return visit != null && visit.isPreview()
                ? Optional.of(walls.over(() -> designs.draft(audience).design()))
                : designs.live(audience).map(Edition::design);
    }

    private static Front shown(Firm firm, FrontDesign front) {
        return switch (front.kind()) {
            case SITE -> new Front(FrontKind.SITE, front.url(), null);
            case PAGE -> written(firm, FrontKind.PAGE, front.page());
            case WELCOME -> written(firm, FrontKind.WELCOME, front.message());
        };
    }

    private static Front written(Firm firm, FrontKind kind, Translations text) {
        var reader = Current.locale().getLanguage();
        return new Front(kind, "", Greeting.of(text, reader, firm.language()).orElse(null));
    }
}
