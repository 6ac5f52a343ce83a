package io.parvis.talk.hours;

import io.parvis.people.firm.ChoosingZones;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The time zone of the firm, by whose clock the hours are.
@OfficeController("/settings/hours/zone")
class ZoneController {

    private final ChoosingZones choosing;

    ZoneController(ChoosingZones choosing) {
        this.choosing = choosing;
    }

    record Chosen(@NotBlank String zone) {}

    @GetMapping
    @Requires(Permission.MANAGE_HOURS)
    View ask() {
        return new ZonePage(kept());
    }

    @PostMapping
    @Requires(Permission.MANAGE_HOURS)
    Answer choose(Form<Chosen> form) {
        return form.send(
                typed -> {
                    choosing.choose(Visit.here().firm(), typed.zone());
                    return Redirect.to("/settings/hours").saying("hours.zone.changed");
                },
                ZoneController::again);
    }

    // With the zone that holds: one that is not in the list would leave the first of them chosen.
    private static View again(Fields refused) {
        return new ZonePage(new Fields(kept().values(), refused.errors(), refused.prefix()));
    }

    private static Fields kept() {
        return Fields.of(Map.of("zone", Visit.here().firm().zone().getId()));
    }
}
