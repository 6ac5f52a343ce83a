package io.parvis.people.portal;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit.DomainInSight;
import io.parvis.people.members.Member;
import io.parvis.platform.access.Permission;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param contact who is responsible at the firm; null while nobody is named
record HomePage(
        String person,
        DomainInSight domain,
        Firm firm,
        @Nullable String contact,
        List<Member> members)
        implements View {

    int users() {
        return (int) members.stream().filter(Member::active).count();
    }

    int waiting() {
        return (int) members.stream().filter(Member::isInvited).count();
    }

    boolean isAlone() {
        return users() == 1;
    }

    /// What only somebody can do who may invite.
    boolean hasToDo() {
        return Show.can(Permission.MANAGE_MEMBERS) && (isAlone() || waiting() > 0);
    }
}
