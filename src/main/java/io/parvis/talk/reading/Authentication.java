package io.parvis.talk.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the mail server that took a mail in says of where it comes from (RFC 8601). Of several lines only the uppermost
/// counts: the others may have been written by whoever sent the mail.
///
/// @param server the name it goes by, in small letters; empty where there is no such line
/// @param dmarc what it says of the address in `From` (RFC 7489); empty when nothing
public record Authentication(String server, String dmarc) {

    static final Authentication NONE = new Authentication("", "");

    private static final String DMARC = "dmarc=";

    static Authentication of(MimeMessage mail) throws MessagingException {
        var lines = mail.getHeader("Authentication-Results");
        return lines == null ? NONE : read(lines[0].toLowerCase(Locale.ROOT));
    }

    private static Authentication read(String line) {
        var parts = Arrays.stream(bare(line).split(";")).map(String::strip).toList();
        return new Authentication(parts.getFirst().split("\\s")[0], dmarc(parts));
    }

    // Comments and quotes hold what others wrote, and may say anything.
    private static String bare(String line) {
        var text = line.replaceAll("\"[^\"]*\"?", "");
        for (var before = ""; !before.equals(text); ) {
            before = text;
            text = text.replaceAll("\\([^()]*\\)", "");
        }
        return text.replaceAll("\\(.*", "").replaceAll("\\s*=\\s*", "=");
    }

    private static String dmarc(List<String> parts) {
        return parts.stream()
                .skip(1)
                .filter(part -> part.startsWith(DMARC))
                .map(part -> part.substring(DMARC.length()).split("\\s")[0])
                .findFirst()
                .orElse("");
    }

    boolean denies() {
        return dmarc.equals("fail");
    }

    /// Whether our own mail server stands by the sender's address.
    ///
    /// @param own the name of our mail server; empty where nobody said it, and then nobody vouches
    public boolean vouches(String own) {
        return !own.isEmpty() && server.equals(own) && dmarc.equals("pass");
    }
}
