package io.parvis.trust.provisioning;

import io.parvis.platform.access.Scope;
import io.parvis.platform.access.Scoped;
import io.parvis.platform.api.ApiController;
import io.parvis.platform.api.Asked;
import io.parvis.platform.api.Cursor;
import io.parvis.platform.api.Reply;
import io.parvis.platform.api.Rules;
import io.parvis.platform.api.Sent;
import io.parvis.platform.api.Slice;
import io.parvis.platform.api.Tag;
import io.parvis.platform.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/// Users of accounts, for the system that manages them.
@ApiController("/provisioning/{spid}/accounts/{account}/members")
class ProvisionedMemberApi {

    private final ProvisionedAccounts accounts;
    private final ProvisionedMembers members;
    private final ManagingMembers managing;
    private final Rules rules;

    ProvisionedMemberApi(
            ProvisionedAccounts accounts,
            ProvisionedMembers members,
            ManagingMembers managing,
            Rules rules) {
        this.accounts = accounts;
        this.members = members;
        this.managing = managing;
        this.rules = rules;
    }

    @GetMapping
    @Scoped(Scope.PROVISIONING_READ)
    Reply<Slice<ProvisionedMemberResource>> list(
            @PathVariable String account, Asked<Asked.Everything> asked) {
        var after = asked.place().map(cursor -> cursor.of(1).parts().getFirst()).orElse("");
        return Reply.of(
                Slice.of(
                        members.page(client(account), after, asked.limit() + 1),
                        asked.limit(),
                        ProvisionedMemberResource::of,
                        one -> Cursor.of(Objects.requireNonNull(one.externalId()))));
    }

    @GetMapping("/{user}")
    @Scoped(Scope.PROVISIONING_READ)
    Reply<ProvisionedMemberResource> read(@PathVariable String account, @PathVariable String user) {
        return shown("", client(account), ExternalId.existing(user));
    }

    @PutMapping("/{user}")
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<ProvisionedMemberResource> put(
            @PathVariable String spid,
            @PathVariable String account,
            @PathVariable String user,
            Sent<MemberSent> sent) {
        var to = ExternalId.existing(account);
        var id = ExternalId.of(user);
        var known = members.find(client(account), id);
        sent.mustStillBe(known.map(ProvisionedMemberResource::of).map(Tag::of).orElse(null));
        var made = managing.put(to, id, rules.kept(sent.value()));
        var path = "/provisioning/" + spid + "/accounts/" + to + "/members/" + id;
        return shown(made ? path : "", client(account), id);
    }

    @PostMapping("/{user}/suspension")
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<Reply.Nothing> suspend(@PathVariable String account, @PathVariable String user) {
        managing.suspend(ExternalId.existing(account), ExternalId.existing(user), true);
        return Reply.done();
    }

    @DeleteMapping("/{user}/suspension")
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<Reply.Nothing> resume(@PathVariable String account, @PathVariable String user) {
        managing.suspend(ExternalId.existing(account), ExternalId.existing(user), false);
        return Reply.done();
    }

    @DeleteMapping("/{user}")
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<Reply.Nothing> remove(@PathVariable String account, @PathVariable String user) {
        managing.remove(ExternalId.existing(account), ExternalId.existing(user));
        return Reply.done();
    }

    private UUID client(String account) {
        return accounts.find(ExternalId.existing(account)).orElseThrow(NotFound::new);
    }

    private Reply<ProvisionedMemberResource> shown(String made, UUID client, ExternalId id) {
        var member = ProvisionedMemberResource.of(members.get(client, id));
        return Reply.at(made, member).tagged(Tag.of(member));
    }
}
