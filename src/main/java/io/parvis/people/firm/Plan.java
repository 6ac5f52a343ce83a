package io.parvis.people.firm;

/// What a firm agreed on with the operator. [Feature] says what each plan brings.
public enum Plan {
    STANDARD,
    ADVANCED,
    PREMIUM,
    CORPORATE
}
