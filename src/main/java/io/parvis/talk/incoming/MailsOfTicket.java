package io.parvis.talk.incoming;

import io.parvis.talk.tickets.TicketId;
import io.parvis.talk.tickets.TicketMails;
import java.util.List;
import org.springframework.stereotype.Component;

/// Shows on the page of a ticket what came into it by mail.
@Component
class MailsOfTicket implements TicketMails {

    private static final int MOST = 50;

    private final IncomingMails mails;

    MailsOfTicket(IncomingMails mails) {
        this.mails = mails;
    }

    @Override
    public List<TicketMail> of(TicketId ticket) {
        return mails.of(ticket.value(), MOST).stream()
                .map(mail ->
                        new TicketMail(mail.id(), mail.sender(), mail.arrivedAt(), mail.waits()))
                .toList();
    }
}
