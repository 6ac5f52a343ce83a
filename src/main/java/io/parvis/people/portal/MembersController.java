package io.parvis.people.portal;

import io.parvis.people.entering.Stays;
import io.parvis.people.identity.AccountId;
import io.parvis.people.members.Members;
import io.parvis.people.members.Membership;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The users of one's domain, and what its owner may do with them.
@PortalController("/members")
@OfMenu(MenuEntry.USERS)
class MembersController {

    private static final int MOST_STAYS = 50;

    private final Members members;
    private final Membership membership;
    private final Stays stays;

    MembersController(Members members, Membership membership, Stays stays) {
        this.members = members;
        this.membership = membership;
        this.stays = stays;
    }

    @GetMapping
    @Requires(Permission.SEE_MEMBERS)
    View show() {
        return MembersPage.of(
                members.list(domain()), stays.of(domain(), MOST_STAYS), Here.guest().account());
    }

    @PostMapping("/{account}/reminder")
    @Requires(Permission.MANAGE_MEMBERS)
    Redirect remind(@PathVariable UUID account) {
        membership.remind(Here.firm(), domain(), new AccountId(account));
        return said("portal.members.reminded", account);
    }

    @PostMapping("/{account}/delegation")
    @Requires(Permission.NAME_DELEGATES)
    Redirect delegate(@PathVariable UUID account) {
        membership.delegate(domain(), new AccountId(account));
        return said("portal.members.delegated", account);
    }

    @DeleteMapping("/{account}/delegation")
    @Requires(Permission.NAME_DELEGATES)
    Redirect undelegate(@PathVariable UUID account) {
        membership.undelegate(domain(), new AccountId(account));
        return said("portal.members.undelegated", account);
    }

    @PostMapping("/{account}/deactivation")
    @Requires(Permission.EXCLUDE_MEMBERS)
    Redirect deactivate(@PathVariable UUID account) {
        membership.deactivate(domain(), new AccountId(account));
        return said("portal.members.deactivated", account);
    }

    @DeleteMapping("/{account}/deactivation")
    @Requires(Permission.EXCLUDE_MEMBERS)
    Redirect reactivate(@PathVariable UUID account) {
        membership.reactivate(domain(), new AccountId(account));
        return said("portal.members.reactivated", account);
    }

    private Redirect said(String key, UUID account) {
        var name = members.get(domain(), new AccountId(account)).name();
        return Redirect.to("/members").saying(key, name);
    }

    private static UUID domain() {
        return Here.domain().id();
    }
}
