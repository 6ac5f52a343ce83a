package io.parvis.papers.payslips;

/// What becomes of payslips that are there for the same month.
enum Existing {
    /// They stay, and their workers get none of the new ones.
    KEEP,
    /// The new ones take their place.
    REPLACE
}
