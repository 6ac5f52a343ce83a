package io.parvis.trust.provisioning;

import io.parvis.people.clientele.EditingClients;
import io.parvis.people.domains.Administering;
import io.parvis.people.domains.DomainId;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.web.Constraints;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What another system does with accounts. All of it may be done twice: the second time nothing changes.
@Component
public class Provisioning {

    private final ProvisionedAccounts accounts;
    private final Founding founding;
    private final EditingClients editing;
    private final Administering administering;
    private final TransactionTemplate transaction;

    Provisioning(
            ProvisionedAccounts accounts,
            Founding founding,
            EditingClients editing,
            Administering administering,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.founding = founding;
        this.editing = editing;
        this.administering = administering;
        this.transaction = transaction;
    }

    /// Makes the account as it is said to be, or changes it to that. @return whether it was made
    ///
    /// @throws io.parvis.platform.kernel.Refused at the field that does not fit
    public boolean put(ExternalId id, AccountSent wanted) {
        if (accounts.find(id).isPresent()) {
            change(id, wanted);
            return false;
        }
        try {
            founding.found(id, wanted);
            return true;
        } catch (DuplicateKeyException there) {
            if (!Constraints.name(there).equals(Optional.of("provisioned_account_pk"))) {
                throw there;
            }
            changeWhatCame(id, wanted);
            return false;
        }
    }

    // Somebody was faster; or a shield stands before the account, and this key will never see it.
    private void changeWhatCame(ExternalId id, AccountSent wanted) {
        if (accounts.find(id).isEmpty()) {
            throw Refusal.conflict("provisioning.out-of-sight");
        }
        change(id, wanted);
    }

    private void change(ExternalId id, AccountSent wanted) {
        within(id, client -> editing.edit(client, wanted::over));
    }

    /// Closes the account to the client's people, or opens it again.
    public void suspend(ExternalId id, boolean suspended) {
        within(id, client -> administering.block(new DomainId(client), suspended));
    }

    private void within(ExternalId id, Consumer<UUID> act) {
        transaction.executeWithoutResult(_ -> act.accept(accounts.hold(id)));
    }
}
