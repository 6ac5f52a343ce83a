package io.parvis.trust.seeding;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// VAT numbers as each country writes them, with check digits that are right. Nobody is asked whose they are.
final class TaxNumber {

    private TaxNumber() {}

    static String draw(Country country, Draw draw) {
        return switch (country) {
            case BE -> belgian(draw);
            case FR -> french(draw);
            case NL -> dutch(draw);
            case CA -> "CA" + luhn(digits(8, draw)) + "RT0001";
        };
    }

    private static String belgian(Draw draw) {
        var number = "0" + (4 + draw.below(4)) + digits(6, draw);
        return "BE" + number + two(97 - Integer.parseInt(number) % 97);
    }

    private static String french(Draw draw) {
        var siren = luhn((3 + draw.below(6)) + digits(7, draw));
        return "FR" + two((12 + 3 * (Integer.parseInt(siren) % 97)) % 97) + siren;
    }

    // A remainder of ten has no digit: such a number is not given out.
    private static String dutch(Draw draw) {
        while (true) {
            var number = digits(8, draw);
            int sum = 0;
            for (int i = 0; i < 8; i++) {
                sum += (9 - i) * (number.charAt(i) - '0');
            }
            if (sum % 11 < 10) {
                return "NL" + number + sum % 11 + "B01";
            }
        }
    }

    private static String luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int doubled = (number.charAt(number.length() - 1 - i) - '0') * (2 - i % 2);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return number + (10 - sum % 10) % 10;
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String digits(int count, Draw draw) {
        return Stream.generate(() -> String.valueOf(draw.below(10)))
                .limit(count)
                .collect(Collectors.joining());
    }
}
