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
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Sends a message to the next clients in its queue, within the running transaction: to each a ticket, and a mail.
@Component
class Batches {

    private static final int SUBJECT = 200;
    private static final int TEXT = 20_000;

    private final Recipients recipients;
    private final WritingToClients tickets;
    private final MailingPost post;
    private final Accounts accounts;
    private final Clock clock;

    Batches(
            Recipients recipients,
            WritingToClients tickets,
            MailingPost post,
            Accounts accounts,
            Clock clock) {
        this.recipients = recipients;
        this.tickets = tickets;
        this.post = post;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// What a batch left of a message. @param done whether nobody waits any more
    record Step(Mailing mailing, boolean done) {}

    Step send(Firm firm, Mailing mailing, int most) {
        var author = accounts.get(mailing.author());
        var writer = new Author(author.id(), author.name(), false);
        var next = recipients.next(mailing.id(), most);
        var sent = 0;
        for (var recipient : next) {
            if (recipient.owned()) {
                send(firm, mailing, recipient, writer);
                sent++;
            } else {
                recipients.skip(mailing.id(), recipient, SkipReason.NO_OWNER);
            }
        }
        var skipped = next.size() - sent;
        return new Step(
                mailing.counting(
                        mailing.toSend() - skipped,
                        mailing.sent() + sent,
                        mailing.skipped() + skipped),
                next.size() < most);
    }

    private void send(Firm firm, Mailing mailing, Recipient to, Author author) {
        var content = mailing.content();
        var filling = to.filling(firm.name(), author.name());
        var subject = cut(filling.fill(content.subject().in(to.language())), SUBJECT);
        var text = cut(filling.fill(content.text().in(to.language())), TEXT);
        var word =
                new FirstWord(
                        to.domain(),
                        content.category(),
                        subject,
                        text,
                        author,
                        to.owner(),
                        content.returns());
        var ticket = tickets.write(word);
        var secret = Secret.fresh();
        recipients.sent(mailing.id(), to, new Sent(ticket, clock.instant(), secret.hash()));
        var ways = new Ways(ticket, content.promotional() ? secret : null);
        post.send(firm, to, new Words(subject, text), ways);
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
