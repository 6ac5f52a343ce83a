package io.parvis.people.workers;

/// On what footing somebody works for the firm.
enum WorkerNature {
    EMPLOYEE,
    TEMPORARY,
    CONTRACTOR,
    CANDIDATE,
    TRAINEE
}
