package io.parvis.trust.seeding;

import org.jspecify.annotations.Nullable;

/// A client as a firm could have written it down: an individual, or a company with its owner.
record PlausibleClient(
        @Nullable String companyName,
        PlausiblePerson owner,
        Tongue language,
        Address address,
        @Nullable String phone) {

    enum Kind {
        INDIVIDUAL,
        COMPANY
    }

    record Address(Country country, String postalCode, String city, String street) {}

    Kind kind() {
        return companyName == null ? Kind.INDIVIDUAL : Kind.COMPANY;
    }

    String name() {
        return companyName == null ? owner.name() : companyName;
    }
}
