package io.parvis.people.operator;

import static io.parvis.platform.web.Show.country;
import static io.parvis.platform.web.Show.language;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The form with which a firm is founded.
record NewFirmPage(Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Choice> languages() {
        return Languages.ALL.stream().map(code -> new Choice(code, language(code))).toList();
    }

    List<Choice> countries() {
        var reader = Collator.getInstance(Current.locale());
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(code, country(code)))
                .sorted(Comparator.comparing(Choice::label, reader))
                .toList();
    }

    /// Those that are named after a place.
    List<Choice> timeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.matches(
                                "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .map(zone -> new Choice(zone, zone.replace('_', ' ')))
                .toList();
    }
}
