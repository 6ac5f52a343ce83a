package io.parvis.people.clientele;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.ClientDetails;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.clients.VatNumber;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What both forms about a client ask for, as typed.
record Particulars(
        String country,
        String phone,
        String vatNumber,
        Address address,
        @Nullable UUID project,
        @Nullable UUID group) {

    /// @throws io.parvis.platform.kernel.Refused at the telephone or VAT number that cannot be one
    ClientDetails details(String contactName, Map<UUID, String> ownFields) {
        return new ClientDetails(
                contactName,
                PhoneNumber.read(phone, country),
                VatNumber.read(vatNumber, country),
                address,
                project,
                group,
                ownFields);
    }
}
