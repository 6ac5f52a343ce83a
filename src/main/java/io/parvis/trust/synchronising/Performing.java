package io.parvis.trust.synchronising;

import io.parvis.platform.kernel.Message;
import io.parvis.trust.provisioning.ExternalId;
import io.parvis.trust.provisioning.ManagingMembers;
import io.parvis.trust.provisioning.ProvisionedAccounts;
import io.parvis.trust.provisioning.ProvisionedMembers;
import io.parvis.trust.provisioning.Provisioning;
import io.parvis.trust.provisioning.Unprovisioning;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Does what was planned for one account, by the same verbs as when it is sent alone. Each of them may be done twice, so
/// a step that was cut off is done again from its beginning.
@Component
class Performing {

    private final Provisioning provisioning;
    private final Unprovisioning unprovisioning;
    private final ManagingMembers managing;
    private final ProvisionedAccounts accounts;
    private final ProvisionedMembers members;

    Performing(
            Provisioning provisioning,
            Unprovisioning unprovisioning,
            ManagingMembers managing,
            ProvisionedAccounts accounts,
            ProvisionedMembers members) {
        this.provisioning = provisioning;
        this.unprovisioning = unprovisioning;
        this.managing = managing;
        this.accounts = accounts;
        this.members = members;
    }

    /// @return why something was not done; none when all went well
    List<Message> perform(Step step, Absent absent) {
        var carrying = new Carrying();
        var account = step.account();
        switch (step.action()) {
            case CREATE, CHANGE ->
                    take(account, Objects.requireNonNull(step.content()), absent, carrying);
            case SUSPEND -> carrying.out(() -> provisioning.suspend(account, true));
            case DELETE -> carrying.out(() -> delete(account));
            case KEEP, REFUSE -> {}
        }
        return carrying.reasons();
    }

    // One that went before the program died is gone as it should be.
    private void delete(ExternalId account) {
        if (accounts.find(account).isPresent()) {
            unprovisioning.delete(account);
        }
    }

    private void take(ExternalId account, Listed listed, Absent absent, Carrying carrying) {
        carrying.out(() -> provisioning.put(account, listed.sent()));
        if (!carrying.reasons().isEmpty()) {
            return;
        }
        listed.users().forEach(user -> carrying.out(() -> take(account, user)));
        carrying.out(() -> leave(account, listed, absent));
        var suspended = listed.suspended();
        if (suspended != null) {
            carrying.out(() -> provisioning.suspend(account, suspended));
        }
    }

    private void take(ExternalId account, Listed.User user) {
        managing.put(account, user.id(), user.sent());
        var suspended = user.suspended();
        if (suspended != null) {
            managing.suspend(account, user.id(), suspended);
        }
    }

    private void leave(ExternalId account, Listed listed, Absent absent) {
        if (listed.members() == null) {
            return;
        }
        var client = accounts.get(account).client();
        var leaving = new Leaving(absent).among(listed, members.of(List.of(client)));
        for (var user : leaving) {
            if (absent == Absent.DELETE) {
                managing.remove(account, user);
            } else {
                managing.suspend(account, user, true);
            }
        }
    }
}
