package io.parvis.talk.messages;

/// Why a client does not get a message.
enum SkipReason {
    UNSUBSCRIBED,
    NO_OWNER,
    NO_TEXT,
    TROUBLE
}
