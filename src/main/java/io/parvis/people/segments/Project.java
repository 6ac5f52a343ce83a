package io.parvis.people.segments;

import org.springframework.modulith.NamedInterface;

/// A brand of the firm.
///
/// @param colour `#rrggbb`
/// @param currency ISO code, three letters
/// @param sender the address mail of this brand comes from, empty for the firm's own
/// @param site its address on the web, empty where it has none
/// @param logo whether it has one
@NamedInterface("api")
public record Project(
        ProjectId id,
        String name,
        String colour,
        String currency,
        String sender,
        String site,
        boolean logo,
        int version) {

    Project withLogo(boolean has) {
        return new Project(id, name, colour, currency, sender, site, has, version);
    }
}
