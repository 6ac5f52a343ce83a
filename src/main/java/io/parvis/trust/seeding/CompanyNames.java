package io.parvis.trust.seeding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Names companies after their trade, a family or a town, and their legal form.
final class CompanyNames {

    private static final int AFTER_TOWN = 15;
    private static final int AFTER_OWNER = 70;

    private final Map<String, List<String>> forms =
            Lists.rows("forms.csv").stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row.get(0) + row.get(1),
                                    row -> Lists.entries(row.get(2)).toList()));

    String trading(Words words, PersonName owner, Place place, Draw draw) {
        String trade = draw.one(words.trades());
        return trade.replace("{}", namesake(words, owner, place, draw));
    }

    String form(Country country, Tongue language, Draw draw) {
        return draw.one(Objects.requireNonNull(forms.get(country + language.code())));
    }

    private String namesake(Words words, PersonName owner, Place place, Draw draw) {
        if (draw.percent(AFTER_TOWN)) {
            return place.city();
        }
        return draw.percent(AFTER_OWNER) ? owner.family() : draw.one(words.families());
    }
}
