package io.parvis.trust.provisioning;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Tie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What another system calls a client goes with it, deleted or archived: under the same id it may come anew.
@Component
class ProvisionedTies implements ClientTies {

    private final ProvisionedAccounts accounts;

    ProvisionedTies(ProvisionedAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Tie> among(Collection<UUID> clients) {
        return List.of();
    }

    @Override
    public void archive(Collection<UUID> clients) {
        accounts.untie(clients);
    }
}
