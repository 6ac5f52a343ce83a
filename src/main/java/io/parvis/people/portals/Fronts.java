package io.parvis.people.portals;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.PortalTexts.Greeting;
import io.parvis.people.menus.Audience;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What stands on the first pages of the firm's portals.
@Component
public class Fronts {

    private final Designs designs;

    Fronts(Designs designs) {
        this.designs = designs;
    }

    @Transactional(readOnly = true)
    public Front of(Firm firm, Audience audience) {
        return !firm.has(Firm.portal(audience))
                ? Front.NONE
                : designs.live(audience)
                        .map(live -> shown(firm, live.design().front()))
                        .orElse(Front.NONE);
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
