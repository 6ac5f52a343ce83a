package io.parvis.people.generating;

import io.parvis.people.workers.WorkerId;

/// A worker who could get a portal.
///
/// @param there whether they have one already
record Candidate(WorkerId id, String name, String number, String email, boolean there) {

    boolean lacksAddress() {
        return email.isEmpty() && !there;
    }
}
