package io.parvis.people.clientele;

import static io.parvis.platform.api.Sent.text;

import io.parvis.people.clients.ClientKind;
import io.parvis.platform.api.HeldTo;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a program may change of a client. It is held to the rules of [EditClientForm].
@HeldTo(EditClientForm.class)
record ClientChange(
        @Nullable ClientKind kind,
        @Nullable String name,
        @Nullable String contactName,
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
        @Nullable UUID attitude,
        @Nullable String remark,
        @Nullable Map<UUID, @Nullable String> ownFields) {

    static ClientChange of(ClientResource client) {
        return new ClientChange(
                client.kind(),
                client.name(),
                client.contactName(),
                client.language(),
                client.country(),
                client.phone(),
                client.vatNumber(),
                client.street(),
                client.postalCode(),
                client.city(),
                client.region(),
                client.project(),
                client.group(),
                client.attitude(),
                client.remark(),
                new HashMap<>(client.ownFields()));
    }

    EditClientForm form(int version) {
        return new EditClientForm(
                kind,
                text(name),
                text(contactName),
                text(language),
                text(country),
                text(phone),
                text(vatNumber),
                text(street),
                text(postalCode),
                text(city),
                text(region),
                project,
                group,
                attitude,
                text(remark),
                version);
    }

    Map<UUID, String> values() {
        return NewClient.present(ownFields);
    }
}
