package io.parvis.trust.provisioning;

import io.parvis.platform.kernel.Events;
import io.parvis.trust.provisioning.ProvisioningEvent.MemberTied;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What systems do with users that know them by our ids, and not by their account and an id of their own.
@Component
public class ManagingUsers {

    private final ProvisionedAccounts accounts;
    private final ProvisionedMembers members;
    private final Enrolling enrolling;
    private final Changing changing;
    private final Events events;

    ManagingUsers(
            ProvisionedAccounts accounts,
            ProvisionedMembers members,
            Enrolling enrolling,
            Changing changing,
            Events events) {
        this.accounts = accounts;
        this.members = members;
        this.enrolling = enrolling;
        this.changing = changing;
        this.events = events;
    }

    /// What becomes of a user.
    @Component
    record Changing(Reforming reforming, Parting parting) {}

    /// A user as a system says they are to be.
    ///
    /// @param externalId what it calls them; null where it does not say
    /// @param active whether the account is open to them; null: as it is
    public record User(
            MemberSent sent, @Nullable ExternalId externalId, @Nullable Boolean active) {}

    /// Brings somebody into an account. @return the id under which they are managed
    ///
    /// @throws io.parvis.platform.kernel.Refused at the field that does not fit
    @Transactional
    public UUID enrol(ExternalId account, User wanted) {
        var client = accounts.hold(account);
        var id = enrolling.enrol(client, wanted.externalId(), wanted.sent());
        become(members.get(id), wanted);
        return id;
    }

    /// @throws io.parvis.platform.kernel.Refused at the field that does not fit, and for the owner, who is not shut out
    @Transactional
    public void change(UUID id, User wanted) {
        var before = held(id);
        var external = wanted.externalId();
        if (external != null && !external.text().equals(before.externalId())) {
            members.rename(id, external);
            events.publish(new MemberTied(before.client(), before.person(), before.name()));
        }
        become(before, wanted);
    }

    /// @throws io.parvis.platform.kernel.Refused for the owner
    @Transactional
    public void remove(UUID id) {
        changing.parting.remove(held(id));
    }

    private void become(ProvisionedMember before, User wanted) {
        changing.reforming.reform(before, wanted.sent());
        var active = wanted.active();
        if (active != null && active != before.active()) {
            changing.parting.suspend(before, !active);
        }
    }

    private ProvisionedMember held(UUID id) {
        accounts.hold(ExternalId.of(members.get(id).organisation()));
        return members.get(id);
    }
}
