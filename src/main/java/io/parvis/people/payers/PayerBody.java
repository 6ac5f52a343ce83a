package io.parvis.people.payers;

import static io.parvis.platform.api.Sent.text;

import io.parvis.people.clients.ClientKind;
import io.parvis.platform.api.HeldTo;
import org.jspecify.annotations.Nullable;

/// What programs write of a payer. It is held to the rules of [PayerForm].
///
/// @param main to make it the default; that another one is, is said of that one
@HeldTo(PayerForm.class)
record PayerBody(
        @Nullable ClientKind kind,
        @Nullable String name,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country,
        @Nullable String vatNumber,
        @Nullable String peppolId,
        @Nullable String email,
        @Nullable String language,
        @Nullable Boolean main) {

    static PayerBody of(Payer payer) {
        var shown = PayerResource.of(payer);
        return new PayerBody(
                shown.kind(),
                shown.name(),
                shown.street(),
                shown.postalCode(),
                shown.city(),
                shown.region(),
                shown.country(),
                shown.vatNumber(),
                shown.peppolId(),
                shown.email(),
                shown.language(),
                shown.main());
    }

    PayerForm form(int version) {
        return new PayerForm(
                kind,
                text(name),
                text(street),
                text(postalCode),
                text(city),
                text(region),
                text(country),
                text(vatNumber),
                text(peppolId),
                text(email),
                text(language),
                version);
    }

    boolean isMain() {
        return Boolean.TRUE.equals(main);
    }
}
