package io.parvis.people.clientele;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.domains.DomainStatus;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A client as programs read it. What is not known is an empty text.
///
/// @param contactName whom to ask for
/// @param login with which its owner signs in
/// @param email the owner's address
/// @param ownFields values of the firm's own fields, by the field's id
record ClientResource(
        UUID id,
        String code,
        ClientKind kind,
        String name,
        String contactName,
        String login,
        String email,
        String language,
        String country,
        String phone,
        String verifiedPhone,
        String vatNumber,
        String street,
        String postalCode,
        String city,
        String region,
        @Nullable UUID project,
        @Nullable UUID group,
        @Nullable UUID attitude,
        String remark,
        Map<UUID, String> ownFields,
        DomainStatus status,
        boolean blocked,
        Instant registeredAt,
        String registeredFrom,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        @JsonIgnore int version) {}
