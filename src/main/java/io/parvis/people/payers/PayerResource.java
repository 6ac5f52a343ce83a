package io.parvis.people.payers;

import io.parvis.people.clients.ClientKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A payer as programs read it. What is not known is an empty text.
///
/// @param own whether it is the client itself, and follows what is known of it
/// @param main whether documents go to it unless somebody says otherwise
/// @param frozenAt when the first document was issued to it
/// @param retiredAt since when no document is made out to it any more
record PayerResource(
        UUID id,
        ClientKind kind,
        String name,
        String street,
        String postalCode,
        String city,
        String region,
        String country,
        String vatNumber,
        String peppolId,
        String email,
        String language,
        boolean own,
        boolean main,
        @Nullable Instant frozenAt,
        @Nullable Instant retiredAt) {

    static PayerResource of(Payer payer) {
        var identity = payer.identity();
        var address = identity.address();
        return new PayerResource(
                payer.id().value(),
                identity.kind(),
                identity.name(),
                address.street(),
                address.postalCode(),
                address.city(),
                address.region(),
                identity.country(),
                identity.vatNumber(),
                payer.delivery().peppolId(),
                payer.delivery().email(),
                payer.delivery().language(),
                payer.own(),
                payer.main(),
                payer.frozenAt(),
                payer.retiredAt());
    }
}
