package io.parvis.people.clients;

import io.parvis.platform.kernel.Refused;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// VAT numbers: kept with the country's prefix, without spaces or points.
///
/// The forms are those of the European Commission's VIES; check digits are computed where the national rule is public
/// and certain. Canada has no VAT number: its businesses give their GST/HST account.
public final class VatNumber {

    private static final Map<String, Rule> RULES =
            Map.ofEntries(
                    rule("AT", "U\\d{8}"),
                    new Rule("BE", "[01]\\d{9}", VatDigits::belgian).entry(),
                    rule("BG", "\\d{9,10}"),
                    new Rule("CA", "\\d{9}(RT\\d{4})?", VatDigits::canadian).entry(),
                    rule("CY", "\\d{8}[A-Z]"),
                    rule("CZ", "\\d{8,10}"),
                    new Rule("DE", "[1-9]\\d{8}", VatDigits::german).entry(),
                    rule("DK", "\\d{8}"),
                    rule("EE", "\\d{9}"),
                    rule("EL", "\\d{9}"),
                    rule("ES", "[0-9A-Z]\\d{7}[0-9A-Z]"),
                    rule("FI", "\\d{8}"),
                    new Rule("FR", "[0-9A-HJ-NP-Z]{2}\\d{9}", VatDigits::french).entry(),
                    rule("HR", "\\d{11}"),
                    rule("HU", "\\d{8}"),
                    rule("IE", "\\d[0-9A-Z+*]\\d{5}[A-Z]{1,2}"),
                    new Rule("IT", "\\d{11}", VatDigits::luhn).entry(),
                    rule("LT", "(\\d{9}|\\d{12})"),
                    new Rule("LU", "\\d{8}", VatDigits::luxembourgish).entry(),
                    rule("LV", "\\d{11}"),
                    rule("MT", "\\d{8}"),
                    new Rule("NL", "\\d{9}B\\d{2}", VatDigits::dutch).entry(),
                    rule("PL", "\\d{10}"),
                    rule("PT", "\\d{9}"),
                    rule("RO", "\\d{2,10}"),
                    rule("SE", "\\d{12}"),
                    rule("SI", "\\d{8}"),
                    rule("SK", "\\d{10}"));

    private static final Pattern PREFIXED = Pattern.compile("[A-Z]{2}.*");
    private static final Pattern ELSEWHERE = Pattern.compile("[0-9A-Z]{2,18}");

    private VatNumber() {}

    /// The number as it is kept; an empty text stays one.
    ///
    /// @param country whose number is meant where no prefix is typed, ISO code
    /// @throws Refused at the field `vatNumber` when its form or its check digits are wrong
    public static String read(String typed, String country) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-/]", "");
        if (plain.isEmpty()) {
            return "";
        }
        var prefix = prefix(country);
        var prefixed = isPrefixed(plain, prefix) ? plain : prefix + plain;
        var rule = RULES.get(prefixed.substring(0, 2));
        var number = prefixed.substring(2);
        if (rule == null ? !ELSEWHERE.matcher(number).matches() : !rule.form().matches(number)) {
            throw Refused.at("vatNumber", "client.vat-number.form", prefixed.substring(0, 2));
        }
        if (rule != null && !rule.digits().test(number)) {
            throw Refused.at("vatNumber", "client.vat-number.digits");
        }
        return prefixed;
    }

    // A French number may begin with two letters of its own.
    private static boolean isPrefixed(String plain, String prefix) {
        return plain.startsWith(prefix)
                || (PREFIXED.matcher(plain).matches()
                        && RULES.containsKey(plain.substring(0, 2))
                        && !RULES.getOrDefault(prefix, Rule.NONE).form().matches(plain));
    }

    // The Commission writes EL for Greece.
    private static String prefix(String country) {
        return country.equals("GR") ? "EL" : country;
    }

    private static Map.Entry<String, Rule> rule(String country, String form) {
        return new Rule(country, form, _ -> true).entry();
    }

    /// How the numbers of a country are written, without the prefix.
    private record Rule(String country, Form form, Predicate<String> digits) {

        static final Rule NONE = new Rule("", "(?!)", _ -> false);

        Rule(String country, String form, Predicate<String> digits) {
            this(country, new Form(Pattern.compile(form)), digits);
        }

        Map.Entry<String, Rule> entry() {
            return Map.entry(country, this);
        }
    }

    private record Form(Pattern pattern) {

        boolean matches(String number) {
            return pattern.matcher(number).matches();
        }
    }
}
