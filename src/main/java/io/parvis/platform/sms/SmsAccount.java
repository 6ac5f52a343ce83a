package io.parvis.platform.sms;

/// How one firm reaches a provider.
///
/// @param address where a message is sent with [SmsKind#HTTP]; `{to}`, `{text}` and `{from}` in it are filled in
/// @param body what is sent there, with the same places; an empty one makes a GET
/// @param header the name of the header that carries the secret with [SmsKind#HTTP]
/// @param account the account's SID with [SmsKind#TWILIO]
/// @param from the number or the name that the message comes from
/// @param secret the value of the header, or the account's token
public record SmsAccount(
        SmsKind kind,
        String address,
        String body,
        String header,
        String account,
        String from,
        String secret) {

    @Override
    public String toString() {
        return "SmsAccount[" + kind + "]";
    }
}
