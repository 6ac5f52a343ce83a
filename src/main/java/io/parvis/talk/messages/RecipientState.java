package io.parvis.talk.messages;

/// What became of a message to one client.
enum RecipientState {
    QUEUED,
    SENT,
    BOUNCED,
    ANSWERED,
    SKIPPED,
    FAILED
}
