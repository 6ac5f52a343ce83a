package io.parvis.platform.mail;

import jakarta.mail.MessagingException;
import org.springframework.stereotype.Component;

/// Sends one letter at once, by the firm's own server.
@Component
public class Trial {

    private final Wording wording;
    private final OwnLines lines;

    Trial(Wording wording, OwnLines lines) {
        this.wording = wording;
        this.lines = lines;
    }

    /// Not within a transaction: the server may take its time.
    ///
    /// @return what went wrong; with nothing said when the server took the letter
    public Mishap send(OwnServer server, Letter letter) {
        var mail = wording.written(letter);
        try (var carrier = lines.visit(server)) {
            return carrier.hand(mail).mishap();
        } catch (MessagingException away) {
            return Mishap.of(away);
        }
    }
}
