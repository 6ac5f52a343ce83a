package io.parvis.people.payers;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.ClientKind;
import org.springframework.modulith.NamedInterface;

/// Who a payer is before the law, as a document names it.
///
/// @param country ISO code, two letters
/// @param vatNumber see [io.parvis.people.clients.VatNumber]; empty where there is none
@NamedInterface("api")
public record PayerIdentity(
        ClientKind kind, String name, Address address, String country, String vatNumber) {

    /// Whether a document may name it: without an address it is no identity.
    public boolean isComplete() {
        return !address.street().isEmpty() && !address.city().isEmpty();
    }
}
