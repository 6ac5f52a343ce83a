package io.parvis.people.payers;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/// Rules of check digits that the schemes of Peppol use, each for a number whose form was looked at before.
final class CheckDigits {

    private static final List<Integer> NORWEGIAN = List.of(3, 2, 7, 6, 5, 4, 3, 2, 1);

    private CheckDigits() {}

    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits, digits.length() - 1 - i) * (i % 2 + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    /// Of GS1: from the right, each digit counts once and three times by turns.
    static boolean gs1(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += digit(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    /// Of the Norwegian register of enterprises: the weighted sum is a multiple of eleven.
    static boolean norwegian(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += digit(digits, i) * NORWEGIAN.get(i);
        }
        return sum % 11 == 0;
    }

    /// ISO 7064, as the LEI and the IBAN keep it: letters count from ten.
    static boolean isOneModulo97(String text) {
        var digits =
                text.chars()
                        .mapToObj(sign -> String.valueOf(Character.getNumericValue(sign)))
                        .collect(Collectors.joining());
        return new BigInteger(digits).mod(BigInteger.valueOf(97)).equals(BigInteger.ONE);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
