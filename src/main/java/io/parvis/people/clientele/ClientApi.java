package io.parvis.people.clientele;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Scope;
import io.parvis.platform.access.Scoped;
import io.parvis.platform.api.ApiController;
import io.parvis.platform.api.Asked;
import io.parvis.platform.api.Cursor;
import io.parvis.platform.api.Patch;
import io.parvis.platform.api.Reply;
import io.parvis.platform.api.Rules;
import io.parvis.platform.api.Seen;
import io.parvis.platform.api.Sent;
import io.parvis.platform.api.Slice;
import io.parvis.platform.api.Tag;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Clients, for programs.
@ApiController("/clients")
class ClientApi {

    private final ClientRows rows;
    private final ClientResources clients;
    private final ClientVerbs verbs;
    private final Rules rules;
    private final Ids ids;

    ClientApi(ClientRows rows, ClientResources clients, ClientVerbs verbs, Rules rules, Ids ids) {
        this.rows = rows;
        this.clients = clients;
        this.verbs = verbs;
        this.rules = rules;
        this.ids = ids;
    }

    @GetMapping
    @Scoped(Scope.CLIENTS_READ)
    Reply<Slice<ClientResource>> list(Asked<ClientAsked> asked) {
        var query = ClientAsked.query(asked);
        var found = rows.page(query, Current.actor().zone(), asked.limit() + 1);
        var whole = clients.of(found);
        return Reply.of(
                Slice.of(
                        found.stream().filter(row -> whole.containsKey(row.id())).toList(),
                        asked.limit(),
                        row -> Objects.requireNonNull(whole.get(row.id())),
                        row -> Cursor.of(row.end().key(), row.end().id().toString())));
    }

    @GetMapping("/{client}")
    @Scoped(Scope.CLIENTS_READ)
    Reply<ClientResource> read(@PathVariable UUID client) {
        return tagged(Reply.of(clients.get(client)));
    }

    @PostMapping
    @Scoped(Scope.CLIENTS_WRITE)
    Reply<ClientResource> create(Sent<NewClient> sent) {
        var wanted = sent.value();
        var form = rules.kept(wanted.form(ids.next()));
        var values =
                verbs.sortings()
                        .project(wanted.project())
                        .group(wanted.group())
                        .values(wanted.values());
        // The address from which a program asks is not the client's.
        var id = verbs.create(Visit.here().firm(), form, values);
        return tagged(Reply.created("/clients/" + id, clients.get(id)));
    }

    @PatchMapping("/{client}")
    @Scoped(Scope.CLIENTS_WRITE)
    Reply<ClientResource> change(@PathVariable UUID client, Patch<ClientChange> patch) {
        var before = clients.get(client);
        patch.seen().require(Tag.of(before.version()));
        var wanted = patch.over(ClientChange.of(before));
        wanted.mustLeaveSignIn(before);
        var form = rules.kept(wanted.form(before.version()));
        var values =
                verbs.sortings()
                        .project(wanted.project())
                        .group(wanted.group())
                        .attitude(wanted.attitude())
                        .values(wanted.values());
        verbs.change(client, form, values);
        return tagged(Reply.of(clients.get(client)));
    }

    /// Gone for good, or archived where papers must be kept; refused while something is open. One that is archived
    /// already is what was asked for, whichever version was seen.
    @DeleteMapping("/{client}")
    @Scoped(Scope.CLIENTS_DELETE)
    Reply<ClientDeletion> delete(@PathVariable UUID client, Seen seen) {
        var before = clients.get(client);
        if (before.archivedAt() == null) {
            seen.require(Tag.of(before.version()));
        }
        return Reply.of(verbs.delete(client));
    }

    private static Reply<ClientResource> tagged(Reply<ClientResource> reply) {
        var client = Objects.requireNonNull(reply.body());
        return reply.tagged(Tag.of(client.version()));
    }
}
