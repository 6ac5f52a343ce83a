package io.parvis.trust.seeding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A firm that could serve such clients, with the address under which it is reached.
record PlausibleFirm(String slug, String name, Country country, Tongue language, String colour) {

    private static final int LONGEST_SLUG = 40;
    private static final List<String> COLOURS =
            List.of("#1d5f6e", "#7a3b69", "#2f5d3a", "#8a4b12", "#34478c", "#9c2f3f", "#4a5a23");

    /// @param slug the address somebody asked for, otherwise one made from the name
    static PlausibleFirm named(
            PersonName founder, Place place, Country country, @Nullable String slug) {
        String name = name(founder.family(), place.language());
        String address = slug == null ? address(name) : slug;
        String colour = COLOURS.get(Math.floorMod(name.hashCode(), COLOURS.size()));
        return new PlausibleFirm(address, name, country, place.language(), colour);
    }

    String mailHost() {
        return slug + ".example";
    }

    private static String name(String founder, Tongue language) {
        return switch (language) {
            case FR -> "Fiduciaire " + founder;
            case NL -> "Accountantskantoor " + founder;
            case EN -> founder + " Accounting";
        };
    }

    private static String address(String name) {
        String plain = Spelling.plain(name);
        return plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
    }
}
