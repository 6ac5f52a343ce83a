package io.parvis.people.clients;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a firm knows of a client beyond who it is. A text that is not known is empty.
///
/// @param contactName first name of whom to ask for
/// @param phone see [PhoneNumber]
/// @param vatNumber see [VatNumber]
/// @param ownFields values of the firm's own fields, by the field's id
public record ClientDetails(
        String contactName,
        String phone,
        String vatNumber,
        Address address,
        @Nullable UUID project,
        @Nullable UUID group,
        Map<UUID, String> ownFields) {

    public static final ClientDetails UNKNOWN =
            new ClientDetails("", "", "", Address.UNKNOWN, null, null, Map.of());

    public ClientDetails {
        ownFields = Map.copyOf(ownFields);
    }

    public ClientDetails sortedInto(@Nullable UUID otherProject, @Nullable UUID otherGroup) {
        return new ClientDetails(
                contactName, phone, vatNumber, address, otherProject, otherGroup, ownFields);
    }
}
