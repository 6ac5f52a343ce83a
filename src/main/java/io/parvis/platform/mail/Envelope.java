package io.parvis.platform.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/// A mail as it travels: plain text in UTF-8, from the firm's name, at an address of the firm's or the installation's.
final class Envelope extends SMTPMessage {

    /// Marks what we sent ourselves, so that it is known again should it come back to us.
    public static final String OWN = "X-Parvis-Mail";

    private final String messageId;

    /// @param house the installation's address
    Envelope(Session session, Mail mail, InternetAddress house) throws MessagingException {
        super(session);
        messageId = "<%s@%s>".formatted(mail.id(), domain(house));
        var from = mail.from().isEmpty() ? house : new InternetAddress(mail.from(), true);
        setFrom(named(from, line(mail.sender())));
        setEnvelopeFrom(returning(mail, from, house));
        setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
        setSubject(line(mail.subject()), StandardCharsets.UTF_8.name());
        setText(mail.body(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(mail.createdAt()));
        setHeader("Content-Language", mail.language());
        // RFC 3834: keeps answering machines from answering.
        setHeader("Auto-Submitted", "auto-generated");
        setHeader(OWN, mail.id().toString());
        var replying = mail.replying();
        if (replying != null) {
            answeredAt(replying, domain(house));
        }
        saveChanges();
    }

    // Where notices go that it could not be brought. A server takes only mail that returns to where
    // it is at home.
    private static String returning(Mail mail, InternetAddress from, InternetAddress house) {
        var replying = mail.replying();
        if (mail.own()) {
            return from.getAddress();
        }
        return replying == null ? house.getAddress() : replying.address();
    }

    // The conversation has one root that was never sent itself: all mails of it refer to that.
    private void answeredAt(Replying replying, String domain) throws MessagingException {
        var root = "<%s.ticket@%s>".formatted(replying.thread(), domain);
        setReplyTo(new InternetAddress[] {new InternetAddress(replying.address(), true)});
        setHeader("In-Reply-To", root);
        setHeader("References", root);
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
