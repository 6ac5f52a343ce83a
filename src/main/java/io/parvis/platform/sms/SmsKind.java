package io.parvis.platform.sms;

/// The ways a text message can take.
public enum SmsKind {
    /// Any provider that takes one request for each message.
    HTTP,
    TWILIO,
    /// Shown in the outbox of a demo, and nowhere else.
    OUTBOX
}
