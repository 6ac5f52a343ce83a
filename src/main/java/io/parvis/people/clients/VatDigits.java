package io.parvis.people.clients;

/// Check digits of VAT numbers, each of a form that was looked at before.
final class VatDigits {

    private VatDigits() {}

    /// The last two digits are 97 less the remainder of the eight before.
    static boolean belgian(String number) {
        return 97 - number(number, 0, 8) % 97 == number(number, 8, 10);
    }

    /// Nine digits that keep Luhn's rule: the SIREN. In front of it a key, which follows from it when it is of digits.
    static boolean french(String number) {
        var siren = number.substring(2);
        var key = number.substring(0, 2);
        return luhn(siren)
                && (!key.chars().allMatch(Character::isDigit)
                        || (12 + 3 * (Long.parseLong(siren) % 97)) % 97 == Long.parseLong(key));
    }

    /// Of a company: the ninth digit checks the eight before. Of a person, since 2020: the whole is 1 modulo 97.
    static boolean dutch(String number) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digit(number, i);
        }
        var spelled = "2321" + number.substring(0, 9) + "11" + number.substring(10);
        return sum % 11 == digit(number, 8) || remainder(spelled, 97) == 1;
    }

    /// The last two digits are the remainder of the six before.
    static boolean luxembourgish(String number) {
        return number(number, 0, 6) % 89 == number(number, 6, 8);
    }

    /// ISO 7064, modulus 11 over 10.
    static boolean german(String number) {
        int product = 10;
        for (int i = 0; i < 8; i++) {
            int sum = (digit(number, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digit(number, 8);
    }

    /// The business number of nine digits keeps Luhn's rule.
    static boolean canadian(String number) {
        return luhn(number.substring(0, 9));
    }

    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits, digits.length() - 1 - i) * (i % 2 + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    private static int digit(String text, int at) {
        return text.charAt(at) - '0';
    }

    private static long number(String text, int from, int to) {
        return Long.parseLong(text.substring(from, to));
    }

    private static int remainder(String digits, int modulus) {
        int rest = 0;
        for (int i = 0; i < digits.length(); i++) {
            rest = (rest * 10 + digit(digits, i)) % modulus;
        }
        return rest;
    }
}
