package io.parvis.people.details;

import io.parvis.people.menus.Detail;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.util.Map;

/// A change of one detail that a worker asked for.
///
/// @param was what was known as they asked, by field
/// @param wanted what shall be known; of a bank account its last signs
/// @param word with which the office refused; else empty
record Request(
        RequestId id,
        WorkerId worker,
        Detail detail,
        Map<String, String> was,
        Map<String, String> wanted,
        Instant askedAt,
        DetailRequestState state,
        String word) {

    void mustBeOpen() {
        Refused.when(state != DetailRequestState.OPEN, "request.answered-already");
    }
}
