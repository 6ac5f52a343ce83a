package io.parvis.platform.sms;

/// Speaks to one kind of provider.
interface SmsAdapter {

    SmsKind kind();

    /// Whether it can carry anything here.
    default boolean isAvailable() {
        return true;
    }

    SmsOutcome send(SmsAccount account, Sms sms);
}
