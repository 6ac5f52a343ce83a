package io.parvis.people.clients;

import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.Rows;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Deletes clients of a firm, and counts what is left of them.
record Erasure(Cast firm, Rows rows, DeletingClients deleting) {

    List<ClientFate> examine(Actor actor, UUID... clients) {
        return Current.as(actor, () -> deleting.examine(List.of(clients)));
    }

    List<ClientFate> erase(Actor actor, UUID... clients) {
        return Current.as(actor, () -> deleting.erase(List.of(clients)));
    }

    List<ClientFate> delete(Set<UUID> toErase, Set<UUID> toArchive) {
        return Current.as(firm.admin().actor(), () -> deleting.delete(toErase, toArchive));
    }

    int count(String what) {
        return rows.count(firm.firm().system(), "select count(*) from " + what);
    }

    String row(String sql, UUID id) {
        return rows.as(
                firm.firm().system(), jdbc -> jdbc.sql(sql).param(id).query(String.class).single());
    }
}
