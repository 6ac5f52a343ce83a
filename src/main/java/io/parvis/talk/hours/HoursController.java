package io.parvis.talk.hours;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Settings > Hours: what they come to, and in which languages they are kept.
@OfficeController("/settings/hours")
class HoursController {

    private final Overview overview;
    private final Hours hours;
    private final OfferingLanguages offering;
    private final Clock clock;

    HoursController(Overview overview, Hours hours, OfferingLanguages offering, Clock clock) {
        this.overview = overview;
        this.hours = hours;
        this.offering = offering;
        this.clock = clock;
    }

    record Another(@NotBlank String language) {}

    @GetMapping
    @Requires(Permission.MANAGE_HOURS)
    @Transactional(readOnly = true)
    View show(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String week) {
        return overview.page(language, week, Fields.empty());
    }

    @GetMapping("/year")
    @Requires(Permission.MANAGE_HOURS)
    @Transactional(readOnly = true)
    View year(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String year) {
        var firm = Visit.here().firm();
        var here = overview.language(language).language();
        var chosen = Dates.year(year, Year.from(LocalDate.now(clock.withZone(firm.zone()))));
        return new YearPage(here, chosen, hours.in(firm, here).year(chosen));
    }

    @PostMapping("/languages")
    @Requires(Permission.MANAGE_HOURS)
    Answer add(Form<Another> form) {
        return form.send(
                typed -> {
                    offering.add(typed.language());
                    return Redirect.to("/settings/hours?language=" + typed.language())
                            .saying("hours.language.added");
                },
                fields -> overview.page("", "", fields));
    }

    @DeleteMapping("/languages/{language}")
    @Requires(Permission.MANAGE_HOURS)
    Redirect remove(@PathVariable String language) {
        offering.remove(language);
        return Redirect.to("/settings/hours").saying("hours.language.removed");
    }
}
