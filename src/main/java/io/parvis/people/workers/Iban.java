package io.parvis.people.workers;

import io.parvis.platform.kernel.Refused;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/// A bank account by its international number (ISO 13616).
record Iban(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int SHOWN = 4;

    /// @throws Refused at the field `iban` when a sign of it must be wrong
    static Iban read(String typed) {
        var text = typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(text).matches() || remainder(text) != 1) {
            throw Refused.at("iban", "worker.iban.unfit");
        }
        return new Iban(text);
    }

    /// Enough to tell it from another, and nothing to pay to.
    String masked() {
        return text.substring(0, 2) + "•• •••• " + text.substring(text.length() - SHOWN);
    }

    /// In groups of four, as on paper.
    String shown() {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }

    // The check digits: the country goes last, letters count from 10 on.
    private static int remainder(String text) {
        var digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
    }
}
