package io.parvis.people.workers;

/// What workers asked to have changed, which another feature keeps.
public interface Asked {

    /// How much of it waits for an answer of the office.
    int count(WorkerId worker);

    /// The same, about all workers.
    int count();
}
