package io.parvis.people.payers;

import static io.parvis.platform.web.Show.base;

import io.parvis.people.clients.Client;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Show;
import java.util.UUID;

/// Where a page about payers stands: at the office beside a client, or among the client's own pages.
record PayerPlace(Client client) {

    boolean isOffice() {
        return Current.actor().realm() == Realm.STAFF;
    }

    boolean mayChange() {
        return Show.can(isOffice() ? Permission.MANAGE_CLIENTS : Permission.MANAGE_PAYERS);
    }

    /// Whether this payer can be changed from here.
    boolean mayChange(Payer payer) {
        return mayChange() && !payer.isRetired() && (isOffice() || !payer.isFrozen());
    }

    /// The address of the list.
    String list() {
        return base() + path(client.id());
    }

    String of(Payer payer) {
        return list() + "/" + payer.id();
    }

    /// The address of the client's page, at the office.
    String clientPage() {
        return base() + "/clients/" + client.id();
    }

    String section() {
        return isOffice() ? "clients" : "payers";
    }

    String firm() {
        return Visit.here().firm().name();
    }

    /// The path of the list behind the door.
    static String path(UUID client) {
        return Current.actor().realm() == Realm.STAFF
                ? "/clients/" + client + "/payers"
                : "/payers";
    }
}
