package io.parvis.people.segments;

import io.parvis.platform.kernel.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/// A field of the firm's own on each client.
///
/// @param choices what a field of the kind CHOICE offers, in this order; empty for the other kinds
@NamedInterface("api")
public record OwnField(FieldId id, String name, FieldKind kind, List<String> choices, int version) {

    static final int LONGEST = 1000;

    // Of a thousand: a space of whichever width, or an apostrophe.
    private static final Pattern GROUPING = Pattern.compile("[\\s\\u00a0\\u2009\\u202f'’]");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,15}([.,][0-9]{1,6})?");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DAY_FIRST = Pattern.compile("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}");
    private static final DateTimeFormatter DAY_MONTH_YEAR =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public OwnField {
        choices = List.copyOf(choices);
    }

    /// The name of its control in a form, at which [#check] refuses.
    public String input() {
        return "own-" + id;
    }

    /// The value as it is kept: a number as `1234.5`, a day as `2026-03-31`, a choice as the firm wrote it, a text without
    /// spaces around it. Empty stays empty: the client has no value.
    ///
    /// @throws Refused at [#input] when the value is none of the field's kind
    public String check(String typed) {
        var value = typed.strip();
        return value.isEmpty()
                ? ""
                : read(value)
                        .orElseThrow(
                                () -> Refused.at(input(), "own-field.not." + kind.name(), LONGEST));
    }

    private Optional<String> read(String value) {
        return switch (kind) {
            case TEXT -> Optional.of(value).filter(OwnField::fits);
            case NUMBER -> number(value);
            case DATE -> day(value);
            case CHOICE -> choices.stream().filter(value::equalsIgnoreCase).findFirst();
        };
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST && text.indexOf('\0') < 0;
    }

    private static Optional<String> number(String value) {
        var digits = GROUPING.matcher(value).replaceAll("");
        return DECIMAL.matcher(digits).matches()
                ? Optional.of(plain(new BigDecimal(digits.replace(',', '.'))))
                : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Optional<String> day(String value) {
        if (ISO.matcher(value).matches()) {
            return day(value, DateTimeFormatter.ISO_LOCAL_DATE);
        }
        var slashed = value.replace('.', '/').replace('-', '/');
        return DAY_FIRST.matcher(slashed).matches()
                ? day(slashed, DAY_MONTH_YEAR)
                : Optional.empty();
    }

    private static Optional<String> day(String value, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(value, form).toString());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
