package io.parvis.talk.messages;

/// How far a message is.
enum MailingState {
    DRAFT,
    SCHEDULED,
    SENDING,
    PAUSED,
    SENT
}
