package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import java.time.LocalDate;

/// What a worker has to do. The feature that gives them something answers.
public interface Engagements {

    /// How much falls on these days, both included; also what a shield hides from whoever asks.
    int during(WorkerId worker, LocalDate from, LocalDate until);

    /// Leaves all of that to nobody.
    void release(WorkerId worker, LocalDate from, LocalDate until);
}
