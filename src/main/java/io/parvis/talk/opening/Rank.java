package io.parvis.talk.opening;

/// How much a schedule counts: where several cover a moment, the first of these decides alone (decision D7).
public enum Rank {
    SPECIAL_EVENT,
    WEEKLY,
    WEEKEND,
    LUNCH_BREAK,
    WORKING_HOURS;

    /// From 1, which counts the most.
    public int number() {
        return ordinal() + 1;
    }
}
