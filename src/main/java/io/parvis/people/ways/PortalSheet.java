package io.parvis.people.ways;

import io.parvis.people.identity.Account;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.View;

/// Shows with what somebody comes in the first time, here and never again.
public record PortalSheet(PersonPortal portal, Account account, String password, String address)
        implements View {

    String section() {
        return account.realm() == Realm.CLIENT ? "clients" : "workers";
    }
}
