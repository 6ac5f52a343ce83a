package io.parvis.trust.provisioning;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What another system does with users of accounts. All of it may be done twice: the second time nothing changes. Whoever
/// else manages users of the same account waits.
@Component
public class ManagingMembers {

    private final ProvisionedAccounts accounts;
    private final ProvisionedMembers members;
    private final Enrolling enrolling;
    private final Reforming reforming;
    private final Parting parting;

    ManagingMembers(
            ProvisionedAccounts accounts,
            ProvisionedMembers members,
            Enrolling enrolling,
            Reforming reforming,
            Parting parting) {
        this.accounts = accounts;
        this.members = members;
        this.enrolling = enrolling;
        this.reforming = reforming;
        this.parting = parting;
    }

    /// Makes the user as they are said to be, or changes them to that. @return whether they came now
    ///
    /// @throws io.parvis.platform.kernel.Refused at the field that does not fit
    @Transactional
    public boolean put(ExternalId account, ExternalId id, MemberSent wanted) {
        var client = accounts.hold(account);
        var known = members.find(client, id);
        if (known.isPresent()) {
            reforming.reform(known.get(), wanted);
            return false;
        }
        var tie = enrolling.enrol(client, id, wanted);
        reforming.reform(members.get(tie), wanted);
        return true;
    }

    /// @throws io.parvis.platform.kernel.Refused for the owner
    @Transactional
    public void suspend(ExternalId account, ExternalId id, boolean suspended) {
        within(account, id, member -> parting.suspend(member, suspended));
    }

    /// @throws io.parvis.platform.kernel.Refused for the owner
    @Transactional
    public void remove(ExternalId account, ExternalId id) {
        within(account, id, parting::remove);
    }

    private void within(ExternalId account, ExternalId id, Consumer<ProvisionedMember> act) {
        act.accept(members.get(accounts.hold(account), id));
    }
}
