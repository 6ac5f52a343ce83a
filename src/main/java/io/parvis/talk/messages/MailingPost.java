package io.parvis.talk.messages;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import io.parvis.talk.messages.Recipients.Recipient;
import io.parvis.talk.replies.AnswerablePost;
import io.parvis.talk.replies.Reader;
import io.parvis.talk.tickets.TicketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The mail that brings a message.
@Component
class MailingPost {

    private final AnswerablePost post;
    private final PublicAddress site;

    MailingPost(AnswerablePost post, PublicAddress site) {
        this.post = post;
        this.site = site;
    }

    record Words(String subject, String text) {}

    /// Where one goes on from the mail. @param secret to unsubscribe with; none where one cannot
    record Ways(TicketId ticket, @Nullable Secret secret) {}

    void send(Firm firm, Recipient to, Words words, Ways ways) {
        var portal = Doors.path(firm.slug(), Realm.CLIENT);
        var answer = site.of(portal + "/tickets/" + ways.ticket());
        var secret = ways.secret();
        var body =
                secret == null
                        ? Message.of("mail.mailing.body", words.text(), answer, firm.name())
                        : Message.of(
                                "mail.mailing.body-promotional",
                                words.text(),
                                answer,
                                firm.name(),
                                site.of(portal + "/unsubscribe/" + secret.text()));
        var subject = Message.of("mail.mailing.subject", words.subject());
        var letter = new Letter(firm.name(), to.email(), to.language(), subject, body);
        post.send(
                letter.toClient(to.domain().value()),
                new Reader(to.domain().value(), ways.ticket().value(), to.owner().value()));
    }
}
