package io.parvis.people.members;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Rights;
import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// @param as what the person is from now on; nothing for the owner, whom the domain itself names
public record MemberJoined(UUID domain, AccountId account, String name, Entitlement as)
        implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain);
    }

    @Override
    public List<Change> changes() {
        var what = as.delegate() ? "members.change.delegate" : "members.change.member";
        var rights = as.delegate() ? Rights.NONE : as.rights();
        return Stream.concat(
                        Stream.of(new Change(what, "", name)),
                        MemberRightsChanged.between(Rights.NONE, rights).stream())
                .toList();
    }

    @Override
    public List<Announcement> announcements() {
        return Announcement.of(
                "member.created", "/clients/" + domain + "/members", account.value(), subject());
    }
}
