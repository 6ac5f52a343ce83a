package io.parvis.people.members;

import io.parvis.people.factor.ResettingFactors;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The users of a client, as the office looks after them. Whoever does not see the domain sees none of them.
@OfficeController("/clients/{id}/members")
class ClientMembersController {

    private final Members members;
    private final Membership membership;
    private final Entitling entitling;
    private final ResettingMembers resetting;
    private final ResettingFactors factors;

    ClientMembersController(
            Members members,
            Membership membership,
            Entitling entitling,
            ResettingMembers resetting,
            ResettingFactors factors) {
        this.members = members;
        this.membership = membership;
        this.entitling = entitling;
        this.resetting = resetting;
        this.factors = factors;
    }

    @GetMapping
    @Requires(Permission.SEE_CLIENTS)
    @Transactional(readOnly = true)
    View show(@PathVariable UUID id) {
        var list = members.list(id);
        var accounts = list.stream().map(Member::account).toList();
        return new ClientMembersPage(id, members.clientInSight(id), list, factors.among(accounts));
    }

    @PostMapping("/{account}/reminder")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect remind(@PathVariable UUID id, @PathVariable UUID account) {
        var member = member(id, account);
        membership.remind(Visit.here().firm(), id, member.account());
        return back(id, "members.reminded", member);
    }

    @DeleteMapping("/{account}/invitation")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect withdraw(@PathVariable UUID id, @PathVariable UUID account) {
        var member = member(id, account);
        entitling.withdraw(id, member.account());
        return back(id, "members.withdrawn", member);
    }

    @PostMapping("/{account}/deactivation")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect deactivate(@PathVariable UUID id, @PathVariable UUID account) {
        var member = member(id, account);
        membership.deactivate(id, member.account());
        return back(id, "members.deactivated", member);
    }

    @DeleteMapping("/{account}/deactivation")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect reactivate(@PathVariable UUID id, @PathVariable UUID account) {
        var member = member(id, account);
        membership.reactivate(id, member.account());
        return back(id, "members.reactivated", member);
    }

    @DeleteMapping("/{account}/second-factor")
    @Requires(Permission.CHANGE_SIGN_INS)
    Redirect resetFactor(@PathVariable UUID id, @PathVariable UUID account) {
        var member = member(id, account);
        resetting.reset(Visit.here().firm(), id, member.account());
        return back(id, "members.factor.is-reset", member);
    }

    private Member member(UUID client, UUID account) {
        return members.get(client, new AccountId(account));
    }

    private static Redirect back(UUID client, String said, Member member) {
        return Redirect.to("/clients/{}/members", client).saying(said, member.name());
    }
}
