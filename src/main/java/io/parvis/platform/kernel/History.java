package io.parvis.platform.kernel;

import java.time.Instant;
import java.util.List;

/// What happened to a thing, newest first. The audit answers; features that show a history ask here.
public interface History {

    List<Entry> of(Subject subject, int most);

    /// `event` is the simple name of the event's type; a person's name stays as it was on that day.
    record Entry(Instant at, String who, String event, List<Change> changes) {}
}
