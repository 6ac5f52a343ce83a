package io.parvis.people.clientele;

import static io.parvis.platform.api.Sent.text;

import io.parvis.people.clients.ClientKind;
import io.parvis.platform.api.HeldTo;
import io.parvis.platform.kernel.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a program may change of a client, and its owner's sign-in, which it may not. It is held to the rules of [EditClientForm].
@HeldTo(EditClientForm.class)
record ClientChange(
        @Nullable ClientKind kind,
        @Nullable String name,
        @Nullable String contactName,
        @Nullable String login,
        @Nullable String email,
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
                client.login(),
                client.email(),
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

    /// A program may send back with what the owner signs in, and not change it: a key that leaked could come in as anybody.
    ///
    /// @throws Refused at the field that is not the same
    void mustLeaveSignIn(ClientResource before) {
        refuse("login", !before.login().equals(login));
        refuse("email", !before.email().equals(email));
    }

    private static void refuse(String field, boolean wrong) {
        if (wrong) {
            throw Refused.at(field, "client.api.sign-in");
        }
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
