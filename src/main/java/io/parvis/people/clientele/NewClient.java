package io.parvis.people.clientele;

import static io.parvis.platform.api.Sent.text;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.domains.DomainId;
import io.parvis.platform.api.HeldTo;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a program sends to create a client. It is held to the rules of [NewClientForm].
///
/// @param login empty: the owner signs in with the e-mail address
/// @param password empty: the owner is invited by e-mail and chooses one
/// @param evenIfAlike another client looks alike, and the program knows that it is another
@HeldTo(NewClientForm.class)
record NewClient(
        @Nullable ClientKind kind,
        @Nullable String companyName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String login,
        @Nullable String password,
        @Nullable String language,
        @Nullable String country,
        @Nullable String phone,
        @Nullable String vatNumber,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Nullable UUID project,
        @Nullable UUID group,
        @Nullable Map<UUID, @Nullable String> ownFields,
        @Nullable Boolean evenIfAlike) {

    NewClientForm form(UUID id) {
        return new NewClientForm(
                new DomainId(id),
                kind,
                text(companyName),
                text(firstName),
                text(lastName),
                text(email),
                text(login),
                text(password),
                text(password),
                Boolean.TRUE.equals(evenIfAlike),
                text(language),
                text(country),
                text(phone),
                text(vatNumber),
                text(street),
                text(postalCode),
                text(city),
                text(region),
                project,
                group);
    }

    Map<UUID, String> values() {
        return present(ownFields);
    }

    /// The values that are there: null takes one away.
    static Map<UUID, String> present(@Nullable Map<UUID, @Nullable String> sent) {
        var present = new HashMap<UUID, String>();
        Objects.requireNonNullElse(sent, Map.<UUID, @Nullable String>of())
                .forEach((id, value) -> present.put(id, text(value)));
        return present;
    }
}
