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
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.tenancy.Current;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/// Accounts, for the system that manages them. [SpidGate] has looked at the SPID.
@ApiController("/provisioning/{spid}/accounts")
class ProvisionedAccountApi {

    private final ProvisionedAccounts accounts;
    private final Provisioning provisioning;
    private final Unprovisioning unprovisioning;
    private final Rules rules;
    private final Messages messages;

    ProvisionedAccountApi(
            ProvisionedAccounts accounts,
            Provisioning provisioning,
            Unprovisioning unprovisioning,
            Rules rules,
            Messages messages) {
        this.accounts = accounts;
        this.provisioning = provisioning;
        this.unprovisioning = unprovisioning;
        this.rules = rules;
        this.messages = messages;
    }

    @GetMapping
    @Scoped(Scope.PROVISIONING_READ)
    Reply<Slice<ProvisionedAccountResource>> list(Asked<Asked.Everything> asked) {
        var after = asked.place().map(cursor -> cursor.of(1).parts().getFirst()).orElse("");
        return Reply.of(
                Slice.of(
                        accounts.page(after, asked.limit() + 1),
                        asked.limit(),
                        account -> account,
                        account -> Cursor.of(account.externalId())));
    }

    @GetMapping("/{account}")
    @Scoped(Scope.PROVISIONING_READ)
    Reply<ProvisionedAccountResource> read(@PathVariable String account) {
        return shown("", ExternalId.existing(account));
    }

    @PutMapping("/{account}")
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<ProvisionedAccountResource> put(
            @PathVariable String spid, @PathVariable String account, Sent<AccountSent> sent) {
        var id = ExternalId.of(account);
        sent.mustStillBe(accounts.seek(id).map(Tag::of).orElse(null));
        var made = provisioning.put(id, rules.kept(sent.value()));
        return shown(made ? "/provisioning/" + spid + "/accounts/" + id : "", id);
    }

    @PostMapping("/{account}/suspension")
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<Reply.Nothing> suspend(@PathVariable String account) {
        provisioning.suspend(ExternalId.existing(account), true);
        return Reply.done();
    }

    @DeleteMapping("/{account}/suspension")
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<Reply.Nothing> resume(@PathVariable String account) {
        provisioning.suspend(ExternalId.existing(account), false);
        return Reply.done();
    }

    @DeleteMapping("/{account}")
    @Scoped(Scope.PROVISIONING_WRITE)
    Reply<AccountDeletion> delete(@PathVariable String account) {
        var id = ExternalId.existing(account);
        var fate = unprovisioning.delete(id);
        return Reply.of(AccountDeletion.of(id, fate, messages.in(Current.locale())));
    }

    private Reply<ProvisionedAccountResource> shown(String made, ExternalId id) {
        var account = accounts.get(id);
        return Reply.at(made, account).tagged(Tag.of(account));
    }
}
