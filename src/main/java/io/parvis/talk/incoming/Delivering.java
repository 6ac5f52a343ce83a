package io.parvis.talk.incoming;

import io.parvis.people.domains.DomainId;
import io.parvis.people.firm.Firm;
import io.parvis.talk.tickets.Answering;
import io.parvis.talk.tickets.Asking;
import io.parvis.talk.tickets.TicketId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Puts a mail into its ticket, as its author and within the running transaction. Its own event is the ticket's: whoever
/// answers by mail answers.
@Component
class Delivering {

    private final Asking asking;
    private final Answering answering;
    private final NewQuestions questions;
    private final Remembering remembering;

    Delivering(
            Asking asking, Answering answering, NewQuestions questions, Remembering remembering) {
        this.asking = asking;
        this.answering = answering;
        this.questions = questions;
        this.remembering = remembering;
    }

    void deliver(Addressed addressed, Correspondent author) {
        var firm = addressed.route().firm();
        var ticket = put(firm, addressed, author);
        remembering.delivered(addressed, ticket, author);
    }

    private TicketId put(Firm firm, Addressed addressed, Correspondent author) {
        var destination = addressed.route().destination();
        if (destination == null) {
            var domain = new DomainId(Objects.requireNonNull(author.domain()));
            return asking.open(
                    firm,
                    domain,
                    questions.of(addressed.mail().heading().subject(), addressed.written()));
        }
        var ticket = new TicketId(destination.reader().ticket());
        if (author.isClient()) {
            asking.write(firm, ticket, addressed.written());
        } else {
            answering.answerAnyway(firm, ticket, addressed.written());
        }
        return ticket;
    }
}
