package io.parvis.people.firm;

/// Which way money goes between the operator and a firm, for what its clients use (requirements FIRM-14 to FIRM-16).
public enum BillingMode {
    /// The firm bills its clients, and the operator bills the firm.
    FIRM_BILLS,
    /// The operator bills the firm's clients, and pays the firm.
    OPERATOR_BILLS
}
