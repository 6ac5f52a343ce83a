package io.parvis.trust.seeding;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// A country's own way of writing an address and a telephone number.
///
/// Numbers come from the ranges that France and North America keep for fiction; Belgium and the
/// Netherlands keep none, so theirs go on after the area with a digit that no subscriber's number has.
enum Country {
    BE(45, "+32 5# 0# ## ##", "Europe/Brussels"),
    FR(25, "+33 1 99 00 ## ##", "Europe/Paris"),
    NL(20, "+31 20 0## ## ##", "Europe/Amsterdam"),
    CA(10, "+1 514 555 01##", "America/Toronto");

    /// The country's part of all clients, in percent.
    final int share;

    final ZoneId zone;

    private final String phonePattern;

    Country(int share, String phonePattern, String zone) {
        this.share = share;
        this.phonePattern = phonePattern;
        this.zone = ZoneId.of(zone);
    }

    static Country draw(Draw draw) {
        int left = draw.below(100);
        for (Country country : values()) {
            left -= country.share;
            if (left < 0) {
                return country;
            }
        }
        return BE;
    }

    List<Place> places() {
        return Lists.rows("places." + name().toLowerCase(Locale.ROOT) + ".csv").stream()
                .map(row -> new Place(row.get(0), row.get(1), Tongue.of(row.get(2))))
                .toList();
    }

    /// The language in which streets are named where this one is spoken.
    Tongue streetLanguage(Tongue spoken) {
        return this == BE && spoken == Tongue.EN ? Tongue.FR : spoken;
    }

    String street(String name, Tongue language, int number) {
        return switch (this) {
            case FR -> number + " " + name;
            case CA -> number + (language == Tongue.FR ? ", " : " ") + name;
            case BE, NL -> capital(name) + " " + number;
        };
    }

    /// The list knows a Canadian code's first half and a Dutch one's digits; the rest is drawn.
    String postalCode(Place place, Draw draw) {
        return switch (this) {
            case BE, FR -> place.postalCode();
            case NL ->
                    place.postalCode()
                            + " "
                            + draw.letter("ABCDEGHJKLMNP")
                            + draw.letter("ABCEGHJKLMNP");
            case CA ->
                    place.postalCode()
                            + " "
                            + (1 + draw.below(9))
                            + draw.letter("ABCEGHJKLMNPRSTV")
                            + draw.below(10);
        };
    }

    String phone(Draw draw) {
        StringBuilder number = new StringBuilder(phonePattern);
        for (int at = 0; at < number.length(); at++) {
            if (number.charAt(at) == '#') {
                number.setCharAt(at, (char) ('0' + draw.below(10)));
            }
        }
        return number.toString();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
