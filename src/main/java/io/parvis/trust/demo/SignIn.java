package io.parvis.trust.demo;

import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import java.util.List;

/// Somebody of the demo with whom one can try it.
///
/// @param role what to say about this person: a key after `demo.role.`
/// @param slug the firm's
record SignIn(String role, String slug, Realm realm, String identifier, String password) {

    /// Everybody's in the demo. It keeps the rule; outside a demo nothing uses it.
    static final String PASSWORD = "Demo-Parvis-25";

    static List<SignIn> all() {
        return Sheets.all("sign-ins").stream()
                .map(row ->
                        new SignIn(
                                row.get(0),
                                row.get(1),
                                Realm.valueOf(row.get(2)),
                                row.get(3),
                                PASSWORD))
                .toList();
    }

    String door() {
        return Doors.path(slug, realm);
    }
}
