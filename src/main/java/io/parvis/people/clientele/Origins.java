package io.parvis.people.clientele;

import io.parvis.people.clientele.ClientPage.Registered;
import io.parvis.people.clients.ClientRecord;
import io.parvis.people.clients.ClientRecords;
import io.parvis.people.terms.Consent;
import io.parvis.people.terms.Consents;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Clients, and how they came to be ones.
@Component
class Origins {

    private final ClientRecords records;
    private final Consents consents;

    Origins(ClientRecords records, Consents consents) {
        this.records = records;
        this.consents = consents;
    }

    ClientRecord get(UUID id) {
        return records.get(id);
    }

    /// Whom nobody of the office looked at may be a client already.
    Registered of(ClientRecord record) {
        var id = record.client().id();
        var given = consents.of(id);
        var byItself = given.stream().anyMatch(Consent::registering);
        return new Registered(
                given, byItself ? records.alike(id, record.email(), record.details()) : List.of());
    }
}
