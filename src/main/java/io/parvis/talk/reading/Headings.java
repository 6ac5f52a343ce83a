package io.parvis.talk.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the head of a mail, forgiving what is broken in it.
final class Headings {

    private static final int SUBJECT = 200;
    private static final int SENDER = 320;
    private static final List<String> TO =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\",;:()]+@[^\\s<>\",;:()]+");

    private Headings() {}

    /// @param otherwise the identity of a mail without a `Message-ID`
    static Heading of(MimeMessage mail, String otherwise) throws MessagingException {
        var sender = sender(mail);
        var subject = subject(mail);
        var id = mail.getMessageID();
        return new Heading(
                id == null || id.isBlank() ? otherwise : id.strip(),
                sender,
                recipients(mail),
                subject,
                Authentication.of(mail),
                Machines.warning(mail, sender, subject));
    }

    private static String sender(MimeMessage mail) throws MessagingException {
        var all = addresses(mail, "From");
        // Two authors are allowed, and nobody's program writes them.
        return all.size() == 1 && all.getFirst().length() <= SENDER ? all.getFirst() : "";
    }

    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        var all = new ArrayList<String>();
        for (var name : TO) {
            all.addAll(addresses(mail, name));
        }
        return all;
    }

    private static List<String> addresses(MimeMessage mail, String name) throws MessagingException {
        var header = mail.getHeader(name, ",");
        if (header == null) {
            return List.of();
        }
        try {
            var all = new ArrayList<String>();
            for (var address : InternetAddress.parseHeader(MimeUtility.unfold(header), false)) {
                all.add(small(String.valueOf(address.getAddress())));
            }
            return all;
        } catch (AddressException broken) {
            return ADDRESS.matcher(header).results().map(found -> small(found.group())).toList();
        }
    }

    private static String small(String address) {
        return Readable.line(address).toLowerCase(Locale.ROOT);
    }

    private static String subject(MimeMessage mail) throws MessagingException {
        var raw = mail.getHeader("Subject", null);
        return raw == null ? "" : Readable.cut(Readable.line(decoded(raw)), SUBJECT);
    }

    private static String decoded(String raw) {
        var unfolded = MimeUtility.unfold(raw);
        try {
            return MimeUtility.decodeText(unfolded);
        } catch (UnsupportedEncodingException strange) {
            return unfolded;
        }
    }
}
