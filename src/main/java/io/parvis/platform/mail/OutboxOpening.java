package io.parvis.platform.mail;

/// Says whether anybody may read the outbox. Only a demo may, where all people are made up; without such a bean nobody
/// but the operator reads it.
public interface OutboxOpening {

    boolean toAnybody();
}
