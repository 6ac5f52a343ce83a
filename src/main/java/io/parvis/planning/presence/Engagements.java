package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// What a worker has to do. The feature that gives them something answers.
public interface Engagements {

    /// How much falls on these days, both included; also what a shield hides from whoever asks.
    int during(WorkerId worker, LocalDate from, LocalDate until);

    /// The first of these, as far as whoever asks may see them, by time.
    List<Engagement> seen(WorkerId worker, LocalDate from, LocalDate until);

    /// Something that a worker has to do.
    ///
    /// @param path its page, inside the door
    record Engagement(LocalDateTime start, String what, String whose, String path) {}

    /// Leaves all of that to nobody.
    void release(WorkerId worker, LocalDate from, LocalDate until);
}
