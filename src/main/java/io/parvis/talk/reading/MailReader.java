package io.parvis.talk.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/// Reads a mail from its bytes. Whatever is wrong with it, there is something to show to whoever sorts it.
public final class MailReader {

    private static final int SHOWN = 20_000;
    private static final Session SESSION = Session.getInstance(new Properties());

    private MailReader() {}

    public static ReceivedMail read(byte[] source) {
        try {
            var mail = new MimeMessage(SESSION, new ByteArrayInputStream(source));
            var heading = Headings.of(mail, hash(source));
            return new ReceivedMail(heading, contents(mail, source));
        } catch (MessagingException | RuntimeException broken) {
            return new ReceivedMail(broken(source), shown(source));
        }
    }

    /// A mail of which only the head was fetched.
    public static ReceivedMail tooLarge(byte[] head) {
        var read = read(head);
        return new ReceivedMail(read.heading(), Contents.unread(Flaw.TOO_LARGE, ""));
    }

    // Parsers of mail throw what they like when they meet what nobody thought of.
    private static Contents contents(MimeMessage mail, byte[] source) {
        try {
            return MimeReading.read(mail, source.length);
        } catch (MessagingException | IOException | RuntimeException broken) {
            return shown(source);
        }
    }

    private static Heading broken(byte[] source) {
        return new Heading(hash(source), "", List.of(), "", Authentication.NONE, null);
    }

    private static Contents shown(byte[] source) {
        var begin = Arrays.copyOf(source, Math.min(source.length, SHOWN));
        return Contents.unread(Flaw.UNREADABLE, Readable.text(begin, null));
    }

    static String hash(byte[] source) {
        return HexFormat.of().formatHex(digest(source));
    }

    static byte[] digest(byte[] source) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(source);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static byte[] digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
