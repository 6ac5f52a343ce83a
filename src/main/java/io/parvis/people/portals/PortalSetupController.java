package io.parvis.people.portals;

import static io.parvis.people.portals.PortalSetup.audience;

import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Settings > Portal: how each of the two portals is to look. Each part is saved by itself.
@OfficeController("/settings/portal/{audience}")
class PortalSetupController {

    private final PortalSetup setup;
    private final DesigningPortals designing;

    PortalSetupController(PortalSetup setup, DesigningPortals designing) {
        this.setup = setup;
        this.designing = designing;
    }

    /// @param open the section that is unfolded
    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View show(@PathVariable String audience, @RequestParam(defaultValue = "address") String open) {
        return setup.page(audience(audience), Section.named(open));
    }

    @PostMapping("/front")
    @Requires(Permission.MANAGE_FIRM)
    Answer front(@PathVariable String audience, Form<FrontForm> form) {
        var whose = audience(audience);
        return form.send(
                typed -> {
                    designing.front(Visit.here().firm(), whose, typed);
                    var leftOut = typed.leftOut();
                    return leftOut.isEmpty()
                            ? there(whose, Section.FRONT).saying("portals.saved")
                            : there(whose, Section.FRONT).saying("portals.cleaned", leftOut);
                },
                fields -> setup.again(whose, Section.FRONT, fields));
    }

    @PostMapping("/menu")
    @Requires(Permission.MANAGE_FIRM)
    Answer menu(@PathVariable String audience, Form<MenuForm> form) {
        var whose = audience(audience);
        return form.send(
                typed -> {
                    designing.menu(Visit.here().firm(), whose, typed, form.fields());
                    return there(whose, Section.MENU).saying("portals.saved");
                },
                fields -> setup.again(whose, Section.MENU, fields));
    }

    @PostMapping("/links")
    @Requires(Permission.MANAGE_FIRM)
    Answer links(@PathVariable String audience, Form<LinksForm> form) {
        var whose = audience(audience);
        return form.send(
                typed -> {
                    designing.links(Visit.here().firm(), whose, typed, form.fields());
                    return there(whose, Section.LINKS).saying("portals.saved");
                },
                fields -> setup.again(whose, Section.LINKS, fields));
    }

    static Redirect there(Audience audience, Section section) {
        return Redirect.to("/settings/portal/" + audience.text() + "?open=" + section.text());
    }
}
