package io.parvis.people.payers;

import io.parvis.platform.kernel.Refused;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Postal codes, in the form of their country where it is certain.
final class PostalCode {

    private static final Map<String, Rule> RULES =
            Map.ofEntries(
                    Map.entry("AT", rule("\\d{4}", "1010")),
                    Map.entry("BE", rule("[1-9]\\d{3}", "4000")),
                    Map.entry("CA", rule("([A-Z]\\d[A-Z]) ?(\\d[A-Z]\\d)", "H2X 1Y4")),
                    Map.entry("CH", rule("\\d{4}", "1003")),
                    Map.entry("DE", rule("\\d{5}", "50667")),
                    Map.entry("ES", rule("\\d{5}", "28001")),
                    Map.entry("FR", rule("\\d{5}", "59000")),
                    Map.entry("IT", rule("\\d{5}", "00118")),
                    Map.entry("LU", rule("\\d{4}", "1009")),
                    Map.entry("NL", rule("([1-9]\\d{3}) ?([A-Z]{2})", "1012 AB")),
                    Map.entry("PT", rule("(\\d{4})-?(\\d{3})", "1100-148")),
                    Map.entry("US", rule("\\d{5}(-\\d{4})?", "10001")));

    private record Rule(Pattern form, String example) {}

    private PostalCode() {}

    /// The code as people of the country write it.
    ///
    /// @throws Refused at the field `postalCode` when it cannot be one of that country
    static String read(String typed, String country) {
        var text = typed.toUpperCase(Locale.ROOT).replaceFirst("^" + country + "?-", "");
        var rule = RULES.get(country);
        if (rule == null) {
            return typed;
        }
        var code = rule.form().matcher(text);
        if (!code.matches()) {
            throw Refused.at("postalCode", "payer.postal-code.unfit", rule.example());
        }
        return switch (country) {
            case "CA", "NL" -> code.group(1) + " " + code.group(2);
            case "PT" -> code.group(1) + "-" + code.group(2);
            default -> text;
        };
    }

    private static Rule rule(String form, String example) {
        return new Rule(Pattern.compile(form), example);
    }
}
