package io.parvis.platform.mail;

import java.util.UUID;

/// How a mail is answered by mail.
///
/// @param address the answer goes there, and so does a notice that the mail could not be brought
/// @param thread the conversation, so that mail programs keep its mails together
public record Replying(String address, UUID thread) {}
