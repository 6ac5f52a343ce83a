package io.parvis.trust.provisioning;

import io.parvis.people.clients.ClientKind;
import java.time.Instant;
import java.util.UUID;

/// An account as the other system reads it. What is not known is an empty text.
///
/// @param externalId what that system calls it
/// @param client the id under which the rest of the API knows it
/// @param suspended whether it is closed to the client's people
public record ProvisionedAccountResource(
        String externalId,
        UUID client,
        String code,
        ClientKind kind,
        String name,
        String contactName,
        String login,
        String email,
        String language,
        String country,
        String phone,
        String vatNumber,
        String street,
        String postalCode,
        String city,
        String region,
        boolean suspended,
        Instant updatedAt) {}
