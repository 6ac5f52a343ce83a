package io.parvis.talk.hours;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.holidays.PublicHolidays;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Public holidays, offered to become special events.
@OfficeController("/settings/hours/holidays")
class HolidayController {

    private final HoursLanguages languages;
    private final PublicHolidays holidays;
    private final KeepingEvents keeping;
    private final Clock clock;

    HolidayController(
            HoursLanguages languages, PublicHolidays holidays, KeepingEvents keeping, Clock clock) {
        this.languages = languages;
        this.holidays = holidays;
        this.keeping = keeping;
        this.clock = clock;
    }

    /// @param days the dates that were ticked
    record Chosen(
            String language,
            String country,
            String region,
            String year,
            List<String> days,
            boolean everyLanguage) {}

    @GetMapping
    @Requires(Permission.MANAGE_HOURS)
    View offer(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String year) {
        var asked = asked(language, country, region, year);
        var ticked =
                asked.days(holidays).stream()
                        .filter(day -> day.everywhere() && !day.date().isBefore(today()))
                        .map(day -> day.date().toString())
                        .toList();
        return page(asked, Fields.of(Map.of("days", ticked, "everyLanguage", true)));
    }

    @PostMapping
    @Requires(Permission.MANAGE_HOURS)
    Answer add(Form<Chosen> form) {
        return form.send(
                typed -> {
                    var asked = asked(typed);
                    var added = keeping.close(asked.year(), closings(asked, typed));
                    return Redirect.to("/settings/hours?language=" + asked.language())
                            .saying("hours.holidays.added", added);
                },
                fields -> page(asked(fields), fields));
    }

    private List<Closing> closings(HolidaysAsked asked, Chosen typed) {
        var reached = typed.everyLanguage() ? languages.codes() : List.of(asked.language());
        var closings = reached.stream().map(code -> asked.in(code).closing(holidays, typed.days()));
        var chosen = closings.filter(one -> !one.days().isEmpty()).toList();
        if (chosen.isEmpty()) {
            throw Refused.at("days", "hours.holidays.none-chosen");
        }
        return chosen;
    }

    private View page(HolidaysAsked asked, Fields fields) {
        return new HolidaysPage(
                asked,
                holidays.regions(asked.country(), asked.year(), asked.language()),
                asked.days(holidays),
                languages.areSeveral(),
                fields);
    }

    private HolidaysAsked asked(Chosen typed) {
        return asked(typed.language(), typed.country(), typed.region(), typed.year());
    }

    private HolidaysAsked asked(Fields fields) {
        return asked(
                fields.value("language"),
                fields.value("country"),
                fields.value("region"),
                fields.value("year"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Visit.here().firm().zone()));
    }

    // What is not known becomes what is usual: the firm's country, all of it, this year.
    private HolidaysAsked asked(String language, String country, String region, String year) {
        var firm = Visit.here().firm();
        var chosenYear = Dates.year(year, Year.from(today()));
        var chosenCountry = HolidaysAsked.country(country, firm.country());
        var parts = holidays.regions(chosenCountry, chosenYear, "en");
        return new HolidaysAsked(
                languages.nearest(language).language(),
                chosenCountry,
                parts.stream().anyMatch(part -> part.code().equals(region)) ? region : "",
                chosenYear);
    }
}
