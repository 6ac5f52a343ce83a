package io.parvis.platform.sms;

/// A text message.
///
/// @param to a telephone number as E.164
/// @param firm in whose name it is sent
public record Sms(String to, String text, String firm) {}
