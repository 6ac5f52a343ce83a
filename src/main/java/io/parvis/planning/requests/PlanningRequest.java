package io.parvis.planning.requests;

import io.parvis.people.identity.AccountId;
import io.parvis.people.menus.Audience;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Actor.Behind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody asked for, and what the office answered.
///
/// @param subject the visit, absence or hours it is about; null for what does not exist yet
/// @param version of the subject, as whoever asked read it
/// @param about by what it is recognised in a list
/// @param asked what is to be done, as JSON
/// @param changes what was, and what is asked
public record PlanningRequest(
        RequestId id,
        Asker asker,
        RequestKind kind,
        @Nullable UUID subject,
        int version,
        String about,
        String asked,
        List<Change> changes,
        Answered answered,
        Instant at) {

    /// Who asked, and at which portal.
    ///
    /// @param client at whose place it is; null for what is about a worker alone
    record Asker(Audience audience, AccountId account, String name, @Nullable UUID client) {

        /// The same, acting because the office approved.
        Actor behind(Actor office) {
            return new Actor(
                    audience.realm(),
                    office.firm(),
                    account.value(),
                    audience == Audience.CLIENT ? client : null,
                    name,
                    office.locale(),
                    office.zone(),
                    new Behind(office.realm(), office.self(), office.name()));
        }
    }

    /// @param word that the office, or nobody, added
    /// @param by who answered; empty while it waits
    record Answered(RequestState state, String word, String by) {}

    boolean waits() {
        return answered.state() == RequestState.WAITING;
    }

    RequestState state() {
        return answered.state();
    }

    void mustWait() {
        Refused.when(!waits(), "requests.answered");
    }
}
