package io.parvis.platform.mail;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.mail.Stationery.Sheet;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Puts letters into words.
@Component
class Wording {

    private final Messages messages;
    private final Stationery stationery;
    private final Ids ids;
    private final Clock clock;

    Wording(Messages messages, Stationery stationery, Ids ids, Clock clock) {
        this.messages = messages;
        this.stationery = stationery;
        this.ids = ids;
        this.clock = clock;
    }

    /// On the firm's own paper, with its name under it.
    Mail written(Letter letter) {
        var sheet = stationery.sheet(letter.language(), letter.client());
        var words = words(letter);
        var body = signed(words.say(letter.body()), letter.sender(), sheet.signature());
        if (letter.replying() != null) {
            body += "\n\n" + words.say("mail.reply");
        }
        return mail(letter, body, sheet);
    }

    /// The bare words, for what only the outbox shows.
    Mail bare(Letter letter) {
        return mail(letter, words(letter).say(letter.body()), Sheet.PLAIN);
    }

    private Mail mail(Letter letter, String body, Sheet sheet) {
        return new Mail(
                ids.next(),
                letter.sender(),
                letter.recipient(),
                letter.language(),
                words(letter).say(letter.subject()),
                body,
                clock.instant(),
                letter.replying(),
                letter.from().isEmpty() ? sheet.from() : letter.from(),
                sheet.own());
    }

    // Most letters end with the firm's name as people end a letter.
    private static String signed(String body, String sender, String signature) {
        var named = body.endsWith("\n" + sender) ? body : body + "\n\n" + sender;
        return signature.isBlank() ? named : named + "\n" + signature;
    }

    private Words words(Letter letter) {
        return messages.in(Languages.locale(letter.language(), Current.locale().getCountry()));
    }
}
