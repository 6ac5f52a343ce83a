package io.parvis.people.portals;

import static io.parvis.people.portals.PortalSetup.audience;
import static io.parvis.people.portals.PortalSetupController.there;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Puts what was designed in force at the portal, and takes it back.
@OfficeController("/settings/portal/{audience}/publication")
class PublicationController {

    private final PortalSetup setup;
    private final PublishingPortals publishing;

    PublicationController(PortalSetup setup, PublishingPortals publishing) {
        this.setup = setup;
        this.publishing = publishing;
    }

    /// @param version of the design that was seen
    record Seen(@NotNull Integer version) {}

    /// @param edition the one that was seen in force
    record InForce(@NotNull Integer edition) {}

    @PostMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer publish(@PathVariable String audience, Form<Seen> form) {
        var whose = audience(audience);
        return form.send(
                seen -> {
                    publishing.publish(Visit.here().firm(), whose, seen.version());
                    return there(whose, Section.ADDRESS).saying("portals.published");
                },
                fields -> setup.again(whose, Section.ADDRESS, fields));
    }

    @DeleteMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer takeBack(@PathVariable String audience, Form<InForce> form) {
        var whose = audience(audience);
        return form.send(
                seen -> {
                    publishing.takeBack(Visit.here().firm(), whose, seen.edition());
                    return there(whose, Section.ADDRESS).saying("portals.taken-back");
                },
                fields -> setup.again(whose, Section.ADDRESS, fields));
    }
}
