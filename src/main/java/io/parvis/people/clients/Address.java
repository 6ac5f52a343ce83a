package io.parvis.people.clients;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Where a client lives or has its seat; the country stands with the client. A part that is not known is empty.
public record Address(String street, String postalCode, String city, String region) {

    public static final Address UNKNOWN = new Address("", "", "", "");

    // Where the town comes before its code, and the state between them.
    private static final Set<String> TOWN_FIRST = Set.of("AU", "CA", "US");
    private static final Set<String> CODE_LAST = Set.of("GB", "IE");

    /// The lines on an envelope, as people of the country write them: street, town and code, region.
    ///
    /// @param country ISO code, two letters
    public List<String> lines(String country) {
        var lines =
                TOWN_FIRST.contains(country)
                        ? Stream.of(street, joined(city, region, postalCode))
                        : CODE_LAST.contains(country)
                                ? Stream.of(street, city, region, postalCode)
                                : Stream.of(street, joined(postalCode, city), region);
        return lines.filter(line -> !line.isEmpty()).toList();
    }

    private static String joined(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
