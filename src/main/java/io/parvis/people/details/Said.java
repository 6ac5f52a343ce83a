package io.parvis.people.details;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.menus.Detail;
import io.parvis.people.workers.Known;
import io.parvis.people.workers.WorkerNature;
import io.parvis.platform.web.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known, as people read it.
final class Said {

    private Said() {}

    static List<String> lines(Detail detail, Known worker) {
        return lines(detail, worker.values(), worker.country());
    }

    /// @param country of the worker, whose way of writing is meant
    static List<String> lines(Detail detail, Map<String, String> values, String country) {
        var lines =
                detail == Detail.ADDRESS ? address(values) : List.of(line(detail, values, country));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static String line(Detail detail, Map<String, String> values, String country) {
        return switch (detail) {
            case NUMBER -> value(values, "number");
            case NATURE -> t(WorkerNature.valueOf(value(values, "nature")));
            case NAME -> value(values, "name");
            case EMAIL -> value(values, "email");
            case PHONE -> PhoneNumber.shown(value(values, "phone"), country);
            case LANGUAGE -> Show.language(value(values, "language"));
            case LANGUAGES -> languages(value(values, "languages"));
            case SKILLS -> value(values, "skills");
            case SECTOR -> value(values, "sector");
            case BANK_ACCOUNT -> value(values, "iban");
            case ADDRESS -> "";
        };
    }

    private static List<String> address(Map<String, String> values) {
        var country = value(values, "country");
        var address =
                new Address(
                        value(values, "street"),
                        value(values, "postalCode"),
                        value(values, "city"),
                        value(values, "region"));
        var lines = new ArrayList<>(address.lines(country));
        lines.add(Show.country(country));
        return lines;
    }

    private static String languages(String codes) {
        return Stream.of(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(Show::language)
                .collect(Collectors.joining(", "));
    }

    private static String value(Map<String, String> values, String input) {
        return values.getOrDefault(input, "");
    }
}
