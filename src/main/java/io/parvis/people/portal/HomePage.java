package io.parvis.people.portal;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit.DomainInSight;
import io.parvis.people.members.Member;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.portals.Front;
import io.parvis.people.todo.ToDo;
import io.parvis.platform.access.Permission;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param contact who is responsible at the firm; null while nobody is named
/// @param front what the firm put here
record HomePage(
        String person,
        DomainInSight domain,
        Firm firm,
        @Nullable String contact,
        List<Member> members,
        Waiting waiting,
        Front front)
        implements View {

    /// @param phoneAsked whether the firm asks for a number that is not verified yet
    /// @param toDo what the features bring
    record Waiting(boolean phoneAsked, List<ToDo> toDo) {}

    /// Whether the firm's menu has it.
    boolean shows(MenuEntry entry) {
        return firm.menu(Audience.CLIENT).has(entry);
    }

    int users() {
        return (int) members.stream().filter(Member::active).count();
    }

    int invited() {
        return (int) members.stream().filter(Member::isInvited).count();
    }

    boolean isAlone() {
        return users() == 1;
    }

    boolean asksPhone() {
        return waiting.phoneAsked() && Show.can(Permission.VERIFY_PHONE);
    }

    /// What only somebody can do who may invite.
    boolean asksColleagues() {
        return shows(MenuEntry.USERS)
                && Show.can(Permission.MANAGE_MEMBERS)
                && (isAlone() || invited() > 0);
    }

    boolean hasToDo() {
        return asksPhone() || asksColleagues() || !waiting.toDo().isEmpty();
    }
}
