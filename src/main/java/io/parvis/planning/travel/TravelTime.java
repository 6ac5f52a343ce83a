package io.parvis.planning.travel;

import java.util.Locale;
import java.util.UUID;

/// How long workers are on their way between two visits, in minutes.
///
/// @param near between two clients with the same postal code
/// @param far between two clients with different postal codes
public record TravelTime(int near, int far) {

    /// Nobody is on their way.
    public static final TravelTime NONE = new TravelTime(0, 0);

    /// At whose place a visit is.
    ///
    /// @param postalCode empty where it is not known
    public record Place(UUID client, String postalCode) {}

    /// No time at one and the same client; the longer one where a postal code is not known, so that nobody comes late.
    public int between(Place one, Place other) {
        if (one.client().equals(other.client())) {
            return 0;
        }
        var known = !one.postalCode().isBlank() && !other.postalCode().isBlank();
        return known && plain(one).equals(plain(other)) ? near : far;
    }

    // "1017 AB" and "1017ab" are one code.
    private static String plain(Place place) {
        return place.postalCode().replaceAll("\\W", "").toUpperCase(Locale.ROOT);
    }
}
