package io.parvis.people.portal;

import io.parvis.people.entering.Stay;
import io.parvis.people.identity.AccountId;
import io.parvis.people.members.Member;
import io.parvis.platform.access.Permission;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;

/// @param members those the reader may know of: former ones show only to whoever can let them in again
/// @param stays of the firm with users' rights: a plain member knows of those with their own
record MembersPage(List<Member> members, List<Stay> stays, AccountId reader) implements View {

    static MembersPage of(List<Member> all, List<Stay> stays, AccountId reader) {
        return new MembersPage(
                Show.can(Permission.EXCLUDE_MEMBERS)
                        ? all
                        : all.stream().filter(Member::active).toList(),
                Show.can(Permission.MANAGE_MEMBERS)
                        ? stays
                        : stays.stream().filter(stay -> stay.account().equals(reader)).toList(),
                reader);
    }

    boolean isReader(Member member) {
        return member.account().equals(reader);
    }

    /// Whether the reader can do anything with this member.
    boolean hasMenu(Member member) {
        return !member.owner()
                && (Show.can(Permission.EXCLUDE_MEMBERS)
                        || maySetRights(member)
                        || Show.can(Permission.MANAGE_MEMBERS) && member.isInvited());
    }

    boolean maySetRights(Member member) {
        return Show.can(Permission.SET_RIGHTS) && member.hasRightsToSet();
    }

    /// One knows of one's own rights; of the others' knows who sets them.
    boolean knowsRights(Member member) {
        return Show.can(Permission.SET_RIGHTS) || isReader(member);
    }

    /// An invited person becomes an owner only after having come.
    boolean mayTakeOver(Member member) {
        return !member.owner() && member.isHere();
    }
}
