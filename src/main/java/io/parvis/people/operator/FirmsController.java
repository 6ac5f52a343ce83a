package io.parvis.people.operator;

import io.parvis.people.firm.Firms;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The firms of the installation.
@OperatorController
class FirmsController {

    private final Firms firms;
    private final OpeningFirms opening;

    FirmsController(Firms firms, OpeningFirms opening) {
        this.firms = firms;
        this.opening = opening;
    }

    /// The first page of everybody who signs in here; support has another.
    @GetMapping
    @Requires(Permission.SUPPORT_FIRMS)
    Answer home(Form<FirmsFilter> form) {
        return Badge.current().may(Permission.SEE_INSTALLATION)
                ? list(form)
                : Redirect.to("/support");
    }

    // A filter that cannot be read narrows nothing.
    private View list(Form<FirmsFilter> form) {
        var read = form.value();
        var filter = read == null || form.fields().anyError() ? FirmsFilter.NONE : read;
        var all = firms.all();
        return new FirmsPage(filter, all.stream().filter(filter::takes).toList(), !all.isEmpty());
    }

    @GetMapping("/firms/new")
    @Requires(Permission.RUN_INSTALLATION)
    View show() {
        return new NewFirmPage(
                Fields.of(
                        Map.of(
                                "country",
                                "BE",
                                "language",
                                "fr",
                                "timeZone",
                                Actor.DEFAULT_ZONE.getId(),
                                "colour",
                                "#1d5f6e")));
    }

    @PostMapping("/firms")
    @Requires(Permission.RUN_INSTALLATION)
    Answer open(Form<NewFirmForm> form) {
        return form.blaming("slug", "firm_slug_taken")
                .send(
                        typed -> {
                            var firm = opening.open(typed);
                            return Redirect.to("")
                                    .saying("firms.founded", firm.name(), typed.adminEmail());
                        },
                        NewFirmPage::new);
    }
}
