package io.parvis.people.payers;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.clients.VatNumber;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed about a payer.
///
/// @param email empty where nothing is to be mailed
/// @param version the version that was read, 0 for a new one
record PayerForm(
        @NotNull @Nullable ClientKind kind,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String street,
        @Size(max = 20) String postalCode,
        @NotBlank @Size(max = 100) String city,
        @Size(max = 100) String region,
        @NotBlank @Pattern(regexp = "([A-Z]{2})?") String country,
        @Size(max = 40) String vatNumber,
        @Size(max = 80) String peppolId,
        @Email @Size(max = 254) String email,
        @NotBlank @Pattern(regexp = "(fr|nl|en)?") String language,
        @NotNull Integer version) {

    /// The kind of a form that kept its rules.
    ClientKind chosenKind() {
        return Objects.requireNonNull(kind);
    }

    /// @throws io.parvis.platform.kernel.Refused at the postal code or the VAT number that cannot be one
    PayerIdentity identity() {
        var address = new Address(street, PostalCode.read(postalCode, country), city, region);
        return new PayerIdentity(
                chosenKind(), name, address, country, VatNumber.read(vatNumber, country));
    }

    /// @throws io.parvis.platform.kernel.Refused at the Peppol identifier that cannot be one
    Delivery delivery() {
        return new Delivery(email, PeppolId.read(peppolId), language);
    }

    Payer payer(PayerId id, UUID client) {
        return new Payer(id, client, identity(), delivery(), false, false, null, null, 0);
    }
}
