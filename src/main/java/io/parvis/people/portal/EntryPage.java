package io.parvis.people.portal;

import io.parvis.people.firm.Firm;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.View;
import java.util.List;

record EntryPage(Firm firm) implements View {

    List<Way> ways() {
        return List.of(
                way("client", Realm.CLIENT, "user"),
                way("worker", Realm.WORKER, "map-pin"),
                way("office", Realm.STAFF, "briefcase"));
    }

    private Way way(String key, Realm realm, String icon) {
        return new Way(key, Doors.path(firm.slug(), realm), icon);
    }

    /// A door; its words are under `entry.` and the key.
    record Way(String key, String href, String icon) {}
}
