package io.parvis.trust.provisioning;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// What happens between an account and the system that manages it. Told in the history of the client's domain.
sealed interface ProvisioningEvent extends Event {

    UUID client();

    @Override
    default Subject subject() {
        return new Subject("domain", client());
    }

    /// From now on another system manages the account.
    record AccountTied(UUID client, ExternalId id) implements ProvisioningEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("provisioning.external-id", "", id.text()));
        }
    }

    /// From now on it manages a user of the account.
    record MemberTied(UUID client, AccountId member, String name) implements ProvisioningEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("provisioning.user", "", name));
        }
    }

    /// It let a user of the account go.
    record MemberUntied(UUID client, AccountId member, String name) implements ProvisioningEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("provisioning.user", name, ""));
        }
    }

    /// A user is called otherwise from now on.
    record MemberRenamed(UUID client, AccountId member, List<Change> changes)
            implements ProvisioningEvent {

        @Override
        public List<Announcement> announcements() {
            return Announcement.of(
                    "member.updated", "/clients/" + client + "/members", member.value(), subject());
        }
    }
}
