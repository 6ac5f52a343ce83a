package io.parvis.papers.payslips;

/// What was found out about a page: whose it is, or why that is not known.
enum Finding {
    /// The number of one worker stands on it, and their name.
    FOUND(false),
    /// The list that came along says so.
    LISTED(false),
    /// An employee said so.
    BY_HAND(false),
    /// An employee said that it is nobody's.
    LEFT_OUT(false),
    /// A number stands on it, and not the name of whoever has it.
    OTHER_NAME(true),
    /// The numbers of several workers stand on it.
    SEVERAL(true),
    /// A number that nobody has.
    UNKNOWN(true),
    /// The number of somebody who left.
    LEFT(true),
    /// There is text, and no number in it.
    NO_NUMBER(true),
    /// There is nothing to read.
    NO_TEXT(true);

    private final boolean problem;

    Finding(boolean problem) {
        this.problem = problem;
    }

    boolean isProblem() {
        return problem;
    }

    /// Whether it may be the next page of the slip before.
    boolean mayContinue() {
        return this == NO_NUMBER || this == NO_TEXT;
    }
}
