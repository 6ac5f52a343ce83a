package io.parvis.people.billing;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import io.parvis.people.firm.BillingMode;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Profile;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.Objects;
import java.util.stream.Stream;

/// The firm's account in the operator's books.
record BillingAccountPage(Firm firm, BillingMode mode, Profile profile) implements View {

    String can() {
        return Objects.toString(firm.can(), "");
    }

    /// On one line.
    String address() {
        var seat = profile.seat();
        var place = seat.postalCode() + " " + seat.city();
        return Stream.of(seat.street(), place.strip(), seat.region(), Show.country(seat.country()))
                .filter(not(String::isBlank))
                .collect(joining(", "));
    }
}
