package io.parvis.people.portal;

import io.parvis.people.identity.AccountId;
import io.parvis.people.members.Entitling;
import io.parvis.people.members.Member;
import io.parvis.people.members.Members;
import io.parvis.people.members.RightsForm;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the plain users of one's domain may see and do, and invitations that are taken back.
@PortalController("/members/{account}")
@OfMenu(MenuEntry.USERS)
class RightsController {

    private final Members members;
    private final Entitling entitling;

    RightsController(Members members, Entitling entitling) {
        this.members = members;
        this.entitling = entitling;
    }

    @GetMapping("/rights")
    @Requires(Permission.SET_RIGHTS)
    View show(@PathVariable UUID account) {
        var member = member(account);
        return new RightsPage(member, RightsForm.shown(Fields.empty(), member.rights()));
    }

    @PostMapping("/rights")
    @Requires(Permission.SET_RIGHTS)
    Answer set(@PathVariable UUID account, Form<RightsForm> form) {
        var member = member(account);
        return form.send(
                typed -> {
                    entitling.entitle(
                            Here.domain().id(), member.account(), typed.rights(member.rights()));
                    return Redirect.to("/members").saying("members.rights.set", member.name());
                },
                fields -> new RightsPage(member, fields));
    }

    @DeleteMapping("/invitation")
    @Requires(Permission.EXCLUDE_MEMBERS)
    Redirect withdraw(@PathVariable UUID account) {
        var member = member(account);
        entitling.withdraw(Here.domain().id(), member.account());
        return Redirect.to("/members").saying("members.withdrawn", member.name());
    }

    private Member member(UUID account) {
        return members.get(Here.domain().id(), new AccountId(account));
    }
}
