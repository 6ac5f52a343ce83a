package io.parvis.trust.provisioning;

import io.parvis.people.clients.ClientFate;
import io.parvis.people.clients.DeletingClients;
import io.parvis.people.clients.Fate;
import io.parvis.platform.api.Fault;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.kernel.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes accounts as decision D16 says.
@Component
public class Unprovisioning {

    private final ProvisionedAccounts accounts;
    private final DeletingClients deleting;

    Unprovisioning(ProvisionedAccounts accounts, DeletingClients deleting) {
        this.accounts = accounts;
        this.deleting = deleting;
    }

    /// What became of it: gone for good, or archived. Either way the id is free again.
    ///
    /// @throws Refusal with 409 and the reasons while something is still open
    @Transactional
    public ClientFate delete(ExternalId id) {
        var fate = deleting.delete(accounts.hold(id));
        if (fate.fate() == Fate.REFUSED) {
            var reasons = fate.why().stream().map(why -> Fault.at("", Message.of(why))).toList();
            var said = Message.of("clients.delete.tied", fate.name());
            throw new Refusal(409, "conflict", said, reasons);
        }
        return fate;
    }
}
