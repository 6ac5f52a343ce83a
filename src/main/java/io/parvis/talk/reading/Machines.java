package io.parvis.talk.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Knows by its head a mail that no person wrote (RFC 3834, and what mail programs do instead). To answer one may begin a
/// quarrel between two machines that never ends.
final class Machines {

    /// The mark of `platform.mail` on everything it sends.
    private static final String OURS = "X-Parvis-Mail";

    private static final Pattern NOT_PERSONAL =
            Pattern.compile("(?i)(bulk|junk|list|auto_reply|auto-reply)");
    private static final Pattern DAEMON =
            Pattern.compile("(?i)(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@.*");
    private static final Pattern AWAY =
            Pattern.compile(
                    "(?i)\\s*(auto(matic)? ?reply|automatic response|auto:|out of (the )?office"
                            + "|réponse automatique|message d.absence|absence du bureau"
                            + "|automatisch antwoord|automatische reactie|afwezig(heidsbericht)?\\s*:).*");

    private Machines() {}

    /// @param sender the address
    static @Nullable Flaw warning(MimeMessage mail, String sender, String subject)
            throws MessagingException {
        if (mail.getHeader(OURS) != null) {
            return Flaw.LOOP;
        }
        if (isAutomatic(mail)
                || DAEMON.matcher(sender).matches()
                || AWAY.matcher(subject).matches()) {
            return Flaw.AUTOMATIC;
        }
        // That it says nothing bad proves nothing.
        return Authentication.of(mail).denies() ? Flaw.FORGED : null;
    }

    private static boolean isAutomatic(MimeMessage mail) throws MessagingException {
        var submitted = first(mail, "Auto-Submitted");
        return !submitted.isEmpty() && !submitted.equals("no")
                || has(mail, "X-Autoreply", "X-Autorespond", "X-Autoresponse", "X-Auto-Reply")
                || NOT_PERSONAL.matcher(first(mail, "Precedence")).matches()
                || NOT_PERSONAL.matcher(first(mail, "X-Precedence")).matches()
                || first(mail, "Return-Path").replace(" ", "").equals("<>");
    }

    private static boolean has(MimeMessage mail, String... names) throws MessagingException {
        for (var name : names) {
            if (!Stream.of("", "no").toList().contains(first(mail, name))) {
                return true;
            }
        }
        return false;
    }

    private static String first(MimeMessage mail, String name) throws MessagingException {
        var all = mail.getHeader(name);
        return all == null ? "" : all[0].strip().toLowerCase(Locale.ROOT);
    }
}
