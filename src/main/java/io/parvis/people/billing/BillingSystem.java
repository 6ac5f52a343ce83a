package io.parvis.people.billing;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.platform.assertions.Assertion;
import io.parvis.platform.assertions.Assertions;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// The operator's billing system, where it is another program than this one (decision D19). It takes the one who comes at
/// their word, as this installation signed it.
@Component
class BillingSystem {

    private final String address;
    private final Assertions assertions;

    /// @param address where people arrive, with `https:`; empty where the operator keeps its books here
    BillingSystem(@Value("${parvis.billing-url:}") String address, Assertions assertions) {
        if (!address.isBlank() && !isSafe(URI.create(address))) {
            throw new IllegalArgumentException(
                    "PARVIS_BILLING_URL must begin with https: and name a host: " + address);
        }
        this.address = address;
        this.assertions = assertions;
    }

    // On this machine nobody listens between the two.
    private static boolean isSafe(URI address) {
        return address.getHost() != null
                && ("https".equals(address.getScheme())
                        || "127.0.0.1".equals(address.getHost())
                        || "localhost".equals(address.getHost()));
    }

    boolean isElsewhere() {
        return !address.isBlank();
    }

    /// Where to go, with the firm's account and the person's name signed; counts for one minute.
    URI door(Firm firm, Account person) {
        var asserted =
                new Assertion(
                        origin(),
                        person.id().toString(),
                        Map.of(
                                "can", Objects.requireNonNull(firm.can()).text(),
                                "firm", firm.name(),
                                "email", person.email(),
                                "name", person.name(),
                                "locale", person.language()));
        return UriComponentsBuilder.fromUriString(address)
                .queryParam("token", assertions.sign(asserted))
                .build(true)
                .toUri();
    }

    private URI origin() {
        var to = URI.create(address);
        return URI.create(to.getScheme() + "://" + to.getAuthority());
    }
}
