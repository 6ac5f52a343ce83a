package io.parvis.platform.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/// A mail as it travels: plain text in UTF-8, from the firm's name at the installation's address.
final class Envelope extends MimeMessage {

    private final String messageId;

    Envelope(Session session, Mail mail, InternetAddress from) throws MessagingException {
        super(session);
        messageId = "<%s@%s>".formatted(mail.id(), domain(from));
        setFrom(named(from, line(mail.sender())));
        setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
        setSubject(line(mail.subject()), StandardCharsets.UTF_8.name());
        setText(mail.body(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(mail.createdAt()));
        setHeader("Content-Language", mail.language());
        // RFC 3834: keeps answering machines from answering.
        setHeader("Auto-Submitted", "auto-generated");
        saveChanges();
    }

    // Always the same for a mail: should it travel twice, a mailbox can know it again.
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress named(InternetAddress address, String name) {
        try {
            return new InternetAddress(address.getAddress(), name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }

    private static String domain(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().indexOf('@') + 1);
    }

    // A line break in a name would begin another header.
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
