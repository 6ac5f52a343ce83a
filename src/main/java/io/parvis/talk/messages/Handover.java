package io.parvis.talk.messages;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Accounts;
import io.parvis.talk.messages.MailingPost.Ways;
import io.parvis.talk.messages.MailingPost.Words;
import io.parvis.talk.messages.Recipients.Recipient;
import io.parvis.talk.messages.Recipients.Sent;
import io.parvis.talk.tickets.Author;
import io.parvis.talk.tickets.WritingToClients;
import io.parvis.talk.tickets.WritingToClients.FirstWord;
import io.parvis.talk.tickets.Written;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Brings a message to one client, within the running transaction: a ticket, and a mail.
@Component
class Handover {

    private static final int SUBJECT = 200;
    private static final int TEXT = 20_000;

    private final Recipients recipients;
    private final WritingToClients tickets;
    private final MailingPost post;
    private final Accounts accounts;
    private final MailingFiles files;

    Handover(
            Recipients recipients,
            WritingToClients tickets,
            MailingPost post,
            Accounts accounts,
            MailingFiles files) {
        this.recipients = recipients;
        this.tickets = tickets;
        this.post = post;
        this.accounts = accounts;
        this.files = files;
    }

    /// What became of it: sent, or skipped because nobody is there any more who could read it.
    RecipientState hand(Firm firm, Mailing mailing, Recipient to, Instant now) {
        if (!to.owned()) {
            recipients.skip(mailing.id(), to, SkipReason.NO_OWNER);
            return RecipientState.SKIPPED;
        }
        var words = words(firm, mailing, to);
        var ticket = tickets.write(firstWord(mailing, to, words));
        var secret = Secret.fresh();
        recipients.sent(mailing.id(), to, new Sent(ticket, now, secret.hash()));
        var ways = new Ways(ticket, mailing.content().promotional() ? secret : null);
        post.send(firm, to, words, ways);
        return RecipientState.SENT;
    }

    private Words words(Firm firm, Mailing mailing, Recipient to) {
        var content = mailing.content();
        var filling = to.filling(firm.name(), accounts.get(mailing.author()).name());
        return new Words(
                cut(filling.fill(content.subject().in(to.language())), SUBJECT),
                cut(filling.fill(content.text().in(to.language())), TEXT));
    }

    private FirstWord firstWord(Mailing mailing, Recipient to, Words words) {
        var author = accounts.get(mailing.author());
        return new FirstWord(
                to.domain(),
                mailing.content().category(),
                words.subject(),
                new Written(words.text(), files.contents(mailing.id())),
                new Author(author.id(), author.name(), false),
                to.owner(),
                mailing.content().returns());
    }

    // Names filled in may make a text longer than a ticket takes.
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        // Not in the middle of a character that takes two places.
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
