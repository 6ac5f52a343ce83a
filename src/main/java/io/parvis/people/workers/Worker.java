package io.parvis.people.workers;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who does visits for the firm.
///
/// @param bankMasked the last signs of the bank account; empty while none is known
/// @param account with which they come in at the worker portal; null without
record Worker(
        WorkerId id,
        WorkerDetails details,
        String bankMasked,
        @Nullable AccountId account,
        @Nullable Instant archivedAt,
        int version) {

    String name() {
        return details.name();
    }

    String number() {
        return details.number();
    }

    String email() {
        return details.contact().email();
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    void mustBeHere() {
        Refused.when(isArchived(), "worker.archived");
    }

    /// @throws Refused when somebody saved since the editor read it
    void mustBe(@Nullable Integer read) {
        Refused.when(read == null || version != read, "worker.changed-meanwhile");
    }

    void mayGetPortal() {
        mustBeHere();
        Refused.when(account != null, "ways.there-already");
        Refused.when(email().isEmpty(), "ways.no-address");
    }

    Worker with(WorkerDetails other) {
        return new Worker(id, other, bankMasked, account, archivedAt, version);
    }

    Worker paidTo(String masked) {
        return new Worker(id, details, masked, account, archivedAt, version);
    }
}
