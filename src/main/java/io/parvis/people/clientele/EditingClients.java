package io.parvis.people.clientele;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.ClientDetails;
import io.parvis.people.clients.ClientRecord;
import io.parvis.people.clients.ClientRecords;
import io.parvis.people.clients.Standing;
import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what the firm knows of a client.
@Component
public class EditingClients {

    private final ClientRecords records;
    private final Sortings sortings;
    private final Events events;

    EditingClients(ClientRecords records, Sortings sortings, Events events) {
        this.records = records;
        this.sortings = sortings;
        this.events = events;
    }

    /// Saves a client as edited. What did not change leaves no trace.
    ///
    /// @throws Refused `client.changed-meanwhile` when somebody saved since the editor read it
    @Transactional
    public void edit(UUID id, Function<ClientRecord, ClientRecord> edit) {
        var before = records.get(id);
        Refused.when(before.archivedAt() != null, "constraint.client_archived");
        var sorted = sortings.all();
        var after = kept(before, edit.apply(before), sorted);
        Refused.when(before.version() != after.version(), "client.changed-meanwhile");
        Visit.here().firm().mustOffer(after.client().language(), before.client().language());
        var changes = changes(before, after, sorted);
        if (changes.isEmpty()) {
            return;
        }
        records.save(after);
        if (!before.standing().equals(after.standing())) {
            records.judge(id, after.standing());
        }
        events.publish(new ClientEdited(id, changes));
    }

    // A plan without projects or groups shows neither: what a client has of them stays.
    private static ClientRecord kept(ClientRecord before, ClientRecord after, Sortings.All all) {
        var was = before.details();
        var is = after.details();
        return after.with(
                is.sortedInto(
                        all.projects().isEmpty() ? was.project() : is.project(),
                        all.groups().isEmpty() ? was.group() : is.group()));
    }

    private static List<Change> changes(ClientRecord before, ClientRecord after, Sortings.All all) {
        var changes = new ArrayList<Change>();
        var was = before.client();
        var is = after.client();
        changes.addAll(
                Change.between(
                        "client.kind", was.kind(), is.kind(), kind -> "@ClientKind." + kind));
        changes.addAll(text("client.name", was.name(), is.name()));
        changes.addAll(
                Change.between(
                        "client.language", was.language(), is.language(), Function.identity()));
        changes.addAll(text("client.country", was.country(), is.country()));
        changes.addAll(details(before.details(), after.details(), all));
        changes.addAll(standing(before.standing(), after.standing(), all));
        return changes;
    }

    private static List<Change> details(
            ClientDetails before, ClientDetails after, Sortings.All all) {
        var changes = new ArrayList<Change>();
        changes.addAll(text("client.contact-name", before.contactName(), after.contactName()));
        changes.addAll(text("client.phone", before.phone(), after.phone()));
        changes.addAll(text("client.vat-number", before.vatNumber(), after.vatNumber()));
        changes.addAll(address(before.address(), after.address()));
        changes.addAll(
                Change.between(
                        "client.project", before.project(), after.project(), all::projectName));
        changes.addAll(
                Change.between("client.group", before.group(), after.group(), all::groupName));
        for (var field : all.fields()) {
            var id = field.id().value();
            changes.addAll(text(field.name(), value(before, id), value(after, id)));
        }
        return changes;
    }

    private static List<Change> address(Address before, Address after) {
        var changes = new ArrayList<Change>();
        changes.addAll(text("client.street", before.street(), after.street()));
        changes.addAll(text("client.postal-code", before.postalCode(), after.postalCode()));
        changes.addAll(text("client.city", before.city(), after.city()));
        changes.addAll(text("client.region", before.region(), after.region()));
        return changes;
    }

    private static List<Change> standing(Standing before, Standing after, Sortings.All all) {
        var changes = new ArrayList<Change>();
        changes.addAll(
                Change.between(
                        "client.attitude", before.attitude(), after.attitude(), all::attitudeName));
        changes.addAll(text("client.remark", before.remark(), after.remark()));
        return changes;
    }

    private static @Nullable String value(ClientDetails details, UUID field) {
        return details.ownFields().get(field);
    }

    private static List<Change> text(String what, @Nullable String from, @Nullable String to) {
        return Change.between(what, from, to, Function.identity());
    }
}
