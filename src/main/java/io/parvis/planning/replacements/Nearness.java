package io.parvis.planning.replacements;

import java.util.Locale;

/// How near a worker lives to a client, as far as two postal codes tell. In each country where firms are, the first two signs
/// of a code name a region.
enum Nearness {
    SAME_CODE,
    SAME_REGION,
    FAR;

    private static final int REGION = 2;

    static Nearness of(String one, String other) {
        var here = plain(one);
        var there = plain(other);
        if (here.length() < REGION || there.length() < REGION) {
            return FAR;
        }
        if (here.equals(there)) {
            return SAME_CODE;
        }
        return here.substring(0, REGION).equals(there.substring(0, REGION)) ? SAME_REGION : FAR;
    }

    private static String plain(String code) {
        return code.replaceAll("\\W", "").toUpperCase(Locale.ROOT);
    }
}
