package io.parvis.platform.mail;

import io.parvis.platform.kernel.Message;

/// A mail to one person, in that person's language.
///
/// @param sender the name under which it is sent: the firm's
public record Letter(
        String sender, String recipient, String language, Message subject, Message body) {}
