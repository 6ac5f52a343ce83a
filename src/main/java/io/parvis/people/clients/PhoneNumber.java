package io.parvis.people.clients;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.parvis.platform.kernel.Refused;

/// Telephone numbers: kept as E.164, typed and shown the way of a country.
public final class PhoneNumber {

    private PhoneNumber() {}

    /// The number as it is kept; an empty text stays one.
    ///
    /// @param country whose way of writing is meant where no prefix is typed, ISO code
    /// @throws Refused at the field `phone` when there can be no such number
    public static String read(String typed, String country) {
        if (typed.isBlank()) {
            return "";
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, country);
            if (numbers.isValidNumber(number)) {
                return numbers.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException _) {
            // Said below, with an example.
        }
        throw Refused.at("phone", "client.phone.unfit", example(country));
    }

    /// A number as people of the country read it: the national way for their own, else with the prefix.
    public static String shown(String kept, String country) {
        if (kept.isEmpty()) {
            return "";
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(kept, null);
            var own = numbers.isValidNumberForRegion(number, country);
            return numbers.format(
                    number, own ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException _) {
            return kept;
        }
    }

    private static String example(String country) {
        var numbers = PhoneNumberUtil.getInstance();
        var example = numbers.getExampleNumber(country);
        return example == null ? "+" : numbers.format(example, PhoneNumberFormat.INTERNATIONAL);
    }
}
