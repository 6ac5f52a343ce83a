package io.parvis.talk.incoming;

import io.parvis.people.firm.Firm;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Realm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may write in a ticket by mail, as they stand at this moment.
///
/// @param domain where a client's user writes; an employee writes wherever the walls let them
/// @param may whether they could write there at the door too
/// @param blocked whether the firm blocked the domain
record Correspondent(
        UUID account,
        Realm realm,
        @Nullable UUID domain,
        String name,
        String email,
        String language,
        boolean may,
        boolean blocked) {

    /// The same, as the one who acts: every wall stands around a mail as around a visit.
    Actor actor(Firm firm) {
        return new Actor(
                realm,
                firm.id(),
                account,
                isClient() ? domain : null,
                name,
                firm.locale(language),
                firm.zone());
    }

    boolean isClient() {
        return realm == Realm.CLIENT;
    }

    boolean wrote(String sender) {
        return email.strip().equalsIgnoreCase(sender);
    }
}
