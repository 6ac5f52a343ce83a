package io.parvis.people.members;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Area;
import io.parvis.platform.access.Rights;
import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Somebody said anew what a plain user may see and do.
record MemberRightsChanged(UUID domain, AccountId account, String name, Rights from, Rights to)
        implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain);
    }

    @Override
    public List<Change> changes() {
        return Stream.concat(
                        Stream.of(new Change("members.change.member", "", name)),
                        between(from, to).stream())
                .toList();
    }

    static List<Change> between(Rights from, Rights to) {
        return Stream.of(Area.values())
                .flatMap(area ->
                        Change.between(
                                "Area." + area,
                                from.of(area),
                                to.of(area),
                                level -> "@Level." + level)
                                .stream())
                .toList();
    }

    @Override
    public List<Announcement> announcements() {
        return Announcement.of(
                "member.updated", "/clients/" + domain + "/members", account.value(), subject());
    }
}
