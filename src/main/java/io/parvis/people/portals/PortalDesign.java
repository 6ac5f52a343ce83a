package io.parvis.people.portals;

import io.parvis.people.menus.Audience;
import io.parvis.people.menus.PortalMenu;

/// How a portal looks.
record PortalDesign(PortalMenu menu, FrontDesign front) {

    static PortalDesign usual(Audience audience) {
        return new PortalDesign(PortalMenu.usual(audience), FrontDesign.USUAL);
    }

    PortalDesign with(PortalMenu other) {
        return new PortalDesign(other, front);
    }

    PortalDesign with(FrontDesign other) {
        return new PortalDesign(menu, other);
    }

    PortalDesign complete(Audience audience) {
        return with(menu.complete(audience));
    }
}
