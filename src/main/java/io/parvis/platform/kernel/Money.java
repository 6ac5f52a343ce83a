package io.parvis.platform.kernel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount in its currency. A price of one piece may have up to four decimals.
public record Money(BigDecimal amount, Currency currency) {

    private static final Pattern TYPED = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,4})?");

    /// An amount that is not negative, as people type it: with a point or with a comma before the decimals.
    public static Optional<Money> typed(String amount, Currency currency) {
        return TYPED.matcher(amount).matches()
                ? Optional.of(new Money(new BigDecimal(amount.replace(',', '.')), currency))
                : Optional.empty();
    }

    /// The amount alone, as it can be typed again: without noughts that say nothing.
    public String plain() {
        var decimals = Math.max(currency.getDefaultFractionDigits(), 0);
        var stripped = amount.stripTrailingZeros();
        return (stripped.scale() < decimals ? stripped.setScale(decimals) : stripped)
                .toPlainString();
    }

    @Override
    public String toString() {
        return plain() + " " + currency.getCurrencyCode();
    }
}
