package io.parvis.people.payers;

import io.parvis.people.clients.VatNumber;
import io.parvis.platform.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One way of numbering participants of Peppol. The list is that of the network's code list of participant identifier
/// schemes, those in use; how a number is checked stands beside it where its rule is public and certain.
///
/// @param check the name of the rule of its check digits, or an empty text
record PeppolScheme(String code, Pattern form, String check) {

    private static final String VAT = "vat:";

    private static final Map<String, PeppolScheme> ALL =
            lines().map(PeppolScheme::of)
                    .collect(Collectors.toUnmodifiableMap(PeppolScheme::code, Function.identity()));

    static Optional<PeppolScheme> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /// The number as it is kept. @throws Refused at the field `peppolId`
    String read(String number) {
        var plain = hasOwnPrefix(number) ? number : number.replace("-", "");
        var bare = isBelgianEnterprise() ? plain.replaceFirst("^BE", "") : plain;
        if (!form.matcher(bare).matches()) {
            throw Refused.at("peppolId", "payer.peppol.number", code);
        }
        if (!digitsAreRight(bare)) {
            throw Refused.at("peppolId", "payer.peppol.digits");
        }
        return bare;
    }

    // Where a hyphen belongs to the number it stays.
    private boolean hasOwnPrefix(String number) {
        return form.matcher(number).matches();
    }

    private boolean isBelgianEnterprise() {
        return code.equals("0208");
    }

    private boolean digitsAreRight(String number) {
        return switch (check) {
            case "" -> true;
            case "luhn" -> CheckDigits.luhn(number);
            case "gs1" -> CheckDigits.gs1(number);
            case "norwegian" -> CheckDigits.norwegian(number);
            case "lei" -> CheckDigits.isOneModulo97(number);
            case "iban" -> CheckDigits.isOneModulo97(number.substring(4) + number.substring(0, 4));
            default -> isVatNumber(number, check.substring(VAT.length()));
        };
    }

    private static boolean isVatNumber(String number, String country) {
        try {
            return !VatNumber.read(number, country).isEmpty();
        } catch (Refused _) {
            return false;
        }
    }

    private static PeppolScheme of(String line) {
        var columns = line.split(";", -1);
        return new PeppolScheme(columns[0], Pattern.compile(columns[1]), columns[2]);
    }

    private static java.util.stream.Stream<String> lines() {
        var file = "peppol-schemes.csv";
        try (InputStream in =
                Objects.requireNonNull(PeppolScheme.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
