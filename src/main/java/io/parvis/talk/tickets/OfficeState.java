package io.parvis.talk.tickets;

/// How a ticket stands for the firm.
public enum OfficeState {
    IN_PROGRESS,
    AWAITING_CLIENT,
    ARCHIVED
}
