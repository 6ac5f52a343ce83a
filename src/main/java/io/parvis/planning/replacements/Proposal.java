package io.parvis.planning.replacements;

import io.parvis.people.workers.WorkerName;
import io.parvis.platform.kernel.Message;
import java.util.List;

/// What speaks for somebody who might go, and what against.
///
/// @param reasons for it
/// @param cautions which the office weighs
/// @param obstacles for which they are not proposed
/// @param outside whether it is outside of the hours at which they can be sent somewhere
record Proposal(
        WorkerName worker,
        List<Message> reasons,
        List<Message> cautions,
        List<Message> obstacles,
        boolean outside) {

    boolean isPossible() {
        return obstacles.isEmpty();
    }
}
