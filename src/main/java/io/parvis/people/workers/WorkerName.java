package io.parvis.people.workers;

/// A worker as those see one who plan.
public record WorkerName(WorkerId id, String name) {}
