package io.parvis.people.workers;

/// On what footing somebody works for the firm.
public enum WorkerNature {
    EMPLOYEE,
    TEMPORARY,
    CONTRACTOR,
    CANDIDATE,
    TRAINEE
}
