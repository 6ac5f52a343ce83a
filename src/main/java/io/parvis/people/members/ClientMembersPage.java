package io.parvis.people.members;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The users of one client.
///
/// @param client the client's name
/// @param withFactor who has a second factor
record ClientMembersPage(UUID id, String client, List<Member> members, Set<AccountId> withFactor)
        implements View {

    boolean hasMenu(Member member) {
        return mayResetFactor(member)
                || Show.can(Permission.MANAGE_CLIENTS) && (!member.owner() || member.isInvited());
    }

    boolean mayResetFactor(Member member) {
        return Show.can(Permission.CHANGE_SIGN_INS) && withFactor.contains(member.account());
    }
}
