package io.parvis.people.clientele;

import io.parvis.people.clients.ClientDetails;
import io.parvis.people.clients.ClientRecords;
import io.parvis.people.domains.DomainId;
import io.parvis.people.domains.Functions;
import io.parvis.people.domains.OpeningDomains;
import io.parvis.people.domains.OpeningDomains.NewDomain;
import io.parvis.people.domains.OpeningDomains.Registration;
import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Refused;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Creates clients at the office. A client comes with its domain, in Startup.
@Component
class CreatingClients {

    private final OpeningDomains opening;
    private final ClientRecords records;

    CreatingClients(OpeningDomains opening, ClientRecords records) {
        this.opening = opening;
        this.records = records;
    }

    /// @param ownFields values of the firm's own fields, checked
    /// @param from the address on the internet from which the form was sent
    /// @throws Refused `clients.alike` when another client has the same e-mail, VAT or telephone number and the form does
    /// not say that this is known
    DomainId create(Firm firm, NewClientForm typed, Map<UUID, String> ownFields, String from) {
        firm.mustOffer(typed.language(), "");
        var details = typed.particulars().details(typed.firstName(), ownFields);
        var wanted =
                new NewDomain(
                        typed.chosenKind(),
                        typed.name(),
                        typed.language(),
                        typed.country(),
                        typed.owner(),
                        Functions.NONE,
                        new Registration(details, from));
        refuseAlike(typed, details);
        return opening.open(firm, typed.once(), wanted);
    }

    private void refuseAlike(NewClientForm typed, ClientDetails details) {
        Refused.when(
                !typed.anyway()
                        && !records.alike(typed.once().value(), typed.email(), details).isEmpty(),
                "clients.alike");
    }
}
