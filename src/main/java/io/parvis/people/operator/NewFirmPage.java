package io.parvis.people.operator;

import static io.parvis.platform.web.Show.language;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Countries;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.ZoneId;
import java.util.List;

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
        return Countries.choices();
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
