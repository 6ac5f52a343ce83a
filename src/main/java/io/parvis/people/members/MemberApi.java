package io.parvis.people.members;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Scope;
import io.parvis.platform.access.Scoped;
import io.parvis.platform.api.ApiController;
import io.parvis.platform.api.Asked;
import io.parvis.platform.api.Patch;
import io.parvis.platform.api.Reply;
import io.parvis.platform.api.Rules;
import io.parvis.platform.api.Seen;
import io.parvis.platform.api.Sent;
import io.parvis.platform.api.Slice;
import io.parvis.platform.api.Tag;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The users of a client, for programs.
@ApiController("/clients/{client}/members")
class MemberApi {

    private final Members members;
    private final Membership membership;
    private final Entitling entitling;
    private final Rules rules;

    MemberApi(Members members, Membership membership, Entitling entitling, Rules rules) {
        this.members = members;
        this.membership = membership;
        this.entitling = entitling;
        this.rules = rules;
    }

    @GetMapping
    @Scoped(Scope.MEMBERS_READ)
    Reply<Slice<MemberResource>> list(@PathVariable UUID client, Asked<Asked.Everything> asked) {
        var all = inSight(client).stream().map(MemberResource::of).toList();
        return Reply.of(Slice.of(all, asked, MemberResource::id));
    }

    @GetMapping("/{member}")
    @Scoped(Scope.MEMBERS_READ)
    Reply<MemberResource> read(@PathVariable UUID client, @PathVariable AccountId member) {
        return shown(client, member, "");
    }

    @PostMapping
    @Scoped(Scope.MEMBERS_WRITE)
    Reply<MemberResource> invite(@PathVariable UUID client, Sent<NewMember> sent) {
        inSight(client);
        var wanted = rules.kept(sent.value());
        var id =
                membership.join(
                        Visit.here().firm(),
                        client,
                        Newcomer.invited(wanted.person()),
                        wanted.entitlement());
        return shown(client, id, "/clients/" + client + "/members/" + id);
    }

    @PatchMapping("/{member}")
    @Scoped(Scope.MEMBERS_WRITE)
    @Transactional
    public Reply<MemberResource> change(
            @PathVariable UUID client, @PathVariable AccountId member, Patch<MemberChange> patch) {
        var before = members.get(client, member);
        patch.seen().require(tag(before));
        var wanted = patch.over(MemberChange.of(before));
        var active = !Boolean.FALSE.equals(wanted.active());
        if (active != before.active()) {
            open(client, member, active);
        }
        if (active && Boolean.TRUE.equals(wanted.delegate()) != before.delegate()) {
            entrust(client, before, Boolean.TRUE.equals(wanted.delegate()));
        }
        entitle(client, before, wanted);
        return shown(client, member, "");
    }

    /// Closes this client's domain to the user; what they wrote stays.
    @DeleteMapping("/{member}")
    @Scoped(Scope.MEMBERS_WRITE)
    Reply<Reply.Nothing> deactivate(
            @PathVariable UUID client, @PathVariable AccountId member, Seen seen) {
        seen.require(tag(members.get(client, member)));
        membership.deactivate(client, member);
        return Reply.done();
    }

    // Every client has an owner: where nobody is seen, there is no such client, or a shield before
    // it.
    private List<Member> inSight(UUID client) {
        var all = members.list(client);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return all;
    }

    // The owner and delegates have all rights already: the verb refuses to say otherwise.
    private void entitle(UUID client, Member before, MemberChange wanted) {
        var rights = MemberResource.rights(wanted.rights(), before.rights());
        if (!rights.equals(before.rights())) {
            entitling.entitle(client, before.account(), rights);
        }
    }

    private void open(UUID client, AccountId member, boolean active) {
        if (active) {
            membership.reactivate(client, member);
        } else {
            membership.deactivate(client, member);
        }
    }

    private void entrust(UUID client, Member member, boolean delegate) {
        if (member.owner()) {
            throw Refused.at("delegate", "members.owner-is-more");
        }
        if (delegate) {
            membership.delegate(client, member.account());
        } else {
            membership.undelegate(client, member.account());
        }
    }

    private Reply<MemberResource> shown(UUID client, AccountId id, String made) {
        var member = members.get(client, id);
        var body = MemberResource.of(member);
        return Reply.at(made, body).tagged(tag(member));
    }

    private static Tag tag(Member member) {
        return Tag.of(MemberResource.of(member));
    }
}
