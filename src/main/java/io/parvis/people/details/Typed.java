package io.parvis.people.details;

import io.parvis.people.menus.Detail;
import io.parvis.people.workers.Known;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a worker typed about themselves, by field.
record Typed(Map<String, String> values) {

    /// @param open what the firm lets them change
    /// @throws Refused when they sent what is not theirs to change, as the firm may have said meanwhile
    static Typed of(Fields sent, List<Detail> open) {
        var values = new LinkedHashMap<String, String>();
        for (var detail : Detail.values()) {
            var some = detail.inputs().stream().filter(sent.values()::containsKey).toList();
            Refused.when(!some.isEmpty() && !open.contains(detail), "details.not-yours");
            some.forEach(input -> values.put(input, String.join(",", sent.values(input))));
        }
        if (open.contains(Detail.LANGUAGES)) {
            values.putIfAbsent("languages", "");
        }
        if (values.getOrDefault("name", "-").isBlank()) {
            throw Refused.at("name", "form.NotBlank");
        }
        return new Typed(values);
    }

    /// What of it differs from what is known. A bank account that is typed is always another.
    List<Detail> changed(Known before, Known after) {
        return Stream.of(Detail.values())
                .filter(detail -> !detail.inputs().isEmpty())
                .filter(detail ->
                        detail == Detail.BANK_ACCOUNT
                                ? !values.getOrDefault("iban", "").isBlank()
                                : !before.of(detail).equals(after.of(detail)))
                .toList();
    }

    /// The part that is about these.
    Map<String, String> about(List<Detail> details) {
        var some = new LinkedHashMap<String, String>();
        details.stream()
                .flatMap(detail -> detail.inputs().stream())
                .filter(values::containsKey)
                .forEach(input -> some.put(input, values.getOrDefault(input, "")));
        return some;
    }
}
