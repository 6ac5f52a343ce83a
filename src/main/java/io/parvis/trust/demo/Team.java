package io.parvis.trust.demo;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Realm;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The employees of a firm of the demo, by the short names that the lists use. The first is its administrator.
record Team(Firm firm, SequencedMap<String, Colleague> colleagues) {

    record Colleague(AccountId id, String name, String language) {}

    static Team of(Firm firm) {
        return new Team(firm, new LinkedHashMap<>());
    }

    /// Who acts for the firm: its administrator, and before there is one the program itself.
    Actor boss() {
        return colleagues.isEmpty() ? firm.system() : actor(colleagues.firstEntry().getValue());
    }

    Actor as(String who) {
        return actor(Objects.requireNonNull(colleagues.get(who), who));
    }

    /// @param who a short name, or `-` for nobody
    @Nullable AccountId id(String who) {
        var colleague = colleagues.get(who);
        return colleague == null ? null : colleague.id();
    }

    private Actor actor(Colleague colleague) {
        return new Actor(
                Realm.STAFF,
                firm.id(),
                colleague.id().value(),
                null,
                colleague.name(),
                firm.locale(colleague.language()),
                firm.zone());
    }
}
