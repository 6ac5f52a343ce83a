package io.parvis.people.payers;

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
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The payers of a client, for programs.
@ApiController("/clients/{client}/payers")
class PayerApi {

    private final Payers payers;
    private final KeepingPayers keeping;
    private final Rules rules;

    PayerApi(Payers payers, KeepingPayers keeping, Rules rules) {
        this.payers = payers;
        this.keeping = keeping;
        this.rules = rules;
    }

    @GetMapping
    @Scoped(Scope.PAYERS_READ)
    Reply<Slice<PayerResource>> list(@PathVariable UUID client, Asked<Asked.Everything> asked) {
        var all = inSight(client).stream().map(PayerResource::of).toList();
        return Reply.of(Slice.of(all, asked, PayerResource::id));
    }

    @GetMapping("/{payer}")
    @Scoped(Scope.PAYERS_READ)
    Reply<PayerResource> read(@PathVariable UUID client, @PathVariable PayerId payer) {
        return shown(client, payer, "");
    }

    @PostMapping
    @Scoped(Scope.PAYERS_WRITE)
    @Transactional
    public Reply<PayerResource> add(@PathVariable UUID client, Sent<PayerBody> sent) {
        inSight(client);
        var id = keeping.add(client, rules.kept(sent.value().form(0)));
        if (sent.value().isMain()) {
            keeping.prefer(client, id);
        }
        return shown(client, id, "/clients/" + client + "/payers/" + id);
    }

    /// One that a document names is corrected by another that takes its place: the answer says since when it is used no
    /// more, and the list shows the new one.
    @PatchMapping("/{payer}")
    @Scoped(Scope.PAYERS_WRITE)
    @Transactional
    public Reply<PayerResource> change(
            @PathVariable UUID client, @PathVariable PayerId payer, Patch<PayerBody> patch) {
        var before = payers.get(client, payer);
        patch.seen().require(Tag.of(before.version()));
        var wanted = patch.over(PayerBody.of(before));
        keeping.change(client, payer, rules.kept(wanted.form(before.version())));
        if (wanted.isMain() && !before.main()) {
            keeping.prefer(client, payer);
        }
        return shown(client, payer, "");
    }

    /// One that a document names is kept for the law, and used no more.
    @DeleteMapping("/{payer}")
    @Scoped(Scope.PAYERS_WRITE)
    Reply<Reply.Nothing> remove(@PathVariable UUID client, @PathVariable PayerId payer, Seen seen) {
        seen.require(Tag.of(payers.get(client, payer).version()));
        keeping.remove(client, payer);
        return Reply.done();
    }

    // Every client has a payer: where none is seen, there is no such client, or a shield before it.
    private List<Payer> inSight(UUID client) {
        var all = payers.of(client);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return all;
    }

    private Reply<PayerResource> shown(UUID client, PayerId id, String made) {
        var payer = payers.get(client, id);
        var body = PayerResource.of(payer);
        return Reply.at(made, body).tagged(Tag.of(payer.version()));
    }
}
