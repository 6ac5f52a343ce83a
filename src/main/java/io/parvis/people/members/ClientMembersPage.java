package io.parvis.people.members;

import io.parvis.platform.access.Permission;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;

/// The users of one client.
///
/// @param client the client's name
record ClientMembersPage(UUID id, String client, List<Member> members) implements View {

    boolean hasMenu(Member member) {
        return Show.can(Permission.MANAGE_CLIENTS) && (!member.owner() || member.isInvited());
    }
}
