package io.parvis.people.domains;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.stream.Stream;

/// The domain has another owner; names are those of the day.
public record DomainTransferred(
        DomainId domain, AccountId from, AccountId to, String fromName, String toName)
        implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain.value());
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("domain.owner", fromName, toName));
    }

    /// The client's resource names its owner, and each of the two is another kind of user now.
    @Override
    public List<Announcement> announcements() {
        return Stream.of(
                        Announcement.of("client.updated", "/clients", domain.value(), subject()),
                        member(from),
                        member(to))
                .flatMap(List::stream)
                .toList();
    }

    private List<Announcement> member(AccountId account) {
        var members = "/clients/" + domain + "/members";
        return Announcement.of("member.updated", members, account.value(), subject());
    }
}
