package io.parvis.people.domains;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Visit;
import org.jspecify.annotations.Nullable;

/// What the list of domains is narrowed to; every part may be left out.
///
/// @param q a fragment of the client's name
/// @param held with `employee`: the function that this employee holds; any of the four when left out
/// @param without a function nobody holds
record DomainFilter(
        String q,
        @Nullable DomainStatus status,
        @Nullable AccountId employee,
        @Nullable DomainFunction held,
        @Nullable DomainFunction without,
        @Nullable Boolean blocked,
        @Nullable Boolean shielded) {

    boolean isEmpty() {
        return q.isEmpty() && isOnlyByName();
    }

    /// Whether the index of fragments is asked which domains there are; not where every list is narrowed to one.
    boolean asksIndex() {
        return !q.isEmpty() && Visit.narrowedTo() == null;
    }

    /// Nothing but the name narrows the list.
    boolean isOnlyByName() {
        return status == null
                && employee == null
                && without == null
                && blocked == null
                && shielded == null;
    }
}
