package io.parvis.people.clientele;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.Client;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.clients.ClientRecord;
import io.parvis.people.clients.Standing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed to change a client. The firm's own fields stand beside it, under names of their own.
///
/// @param version the version the editor read
record EditClientForm(
        @NotNull @Nullable ClientKind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) String contactName,
        @NotBlank @Pattern(regexp = "fr|nl|en") String language,
        @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
        @Size(max = 40) String phone,
        @Size(max = 40) String vatNumber,
        @Size(max = 200) String street,
        @Size(max = 20) String postalCode,
        @Size(max = 100) String city,
        @Size(max = 100) String region,
        @Nullable UUID project,
        @Nullable UUID group,
        @Nullable UUID attitude,
        @Size(max = 10_000) String remark,
        @NotNull Integer version) {

    /// The kind of a form that kept its rules.
    ClientKind chosenKind() {
        return Objects.requireNonNull(kind);
    }

    /// @throws io.parvis.platform.kernel.Refused at the telephone or VAT number that cannot be one
    ClientRecord applied(ClientRecord before, Map<UUID, String> ownFields) {
        var was = before.client();
        return new ClientRecord(
                new Client(
                        was.id(),
                        was.code(),
                        chosenKind(),
                        name,
                        language,
                        country,
                        was.createdAt()),
                particulars().details(contactName, ownFields),
                new Standing(attitude, remark),
                before.login(),
                before.email(),
                before.verifiedPhone(),
                before.registeredFrom(),
                before.archivedAt(),
                before.archivedFor(),
                version);
    }

    private Particulars particulars() {
        return new Particulars(
                country,
                phone,
                vatNumber,
                new Address(street, postalCode, city, region),
                project,
                group);
    }
}
