package io.parvis.talk.incoming;

import io.parvis.people.domains.DomainId;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.tickets.Asking;
import io.parvis.talk.tickets.Author;
import io.parvis.talk.tickets.TicketId;
import io.parvis.talk.tickets.Written;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts a held mail into a ticket, within the running transaction.
@Component
class Placing {

    private final Correspondents correspondents;
    private final Asking asking;
    private final NewQuestions questions;
    private final MailFiles files;

    Placing(Correspondents correspondents, Asking asking, NewQuestions questions, MailFiles files) {
        this.correspondents = correspondents;
        this.asking = asking;
        this.questions = questions;
        this.files = files;
    }

    /// @throws Refused at the field `code` when it is needed and names no client in sight
    IncomingMail place(Firm firm, IncomingMail mail, String code) {
        var ticket = mail.ticket();
        var chosen = mail.domain();
        var domain = chosen == null ? domain(code) : chosen;
        var author = author(domain, mail.sender());
        if (ticket == null) {
            ticket = open(firm, domain, author, mail);
        } else {
            asking.write(firm, new TicketId(ticket), author, written(mail));
        }
        return mail.placed(domain, ticket, mail.account(), IncomingState.ACCEPTED);
    }

    private UUID open(Firm firm, UUID domain, Author author, IncomingMail mail) {
        var question = questions.of(mail.subject(), written(mail));
        return asking.open(firm, new DomainId(domain), author, question).value();
    }

    private Written written(IncomingMail mail) {
        return new Written(mail.text(), files.contents(mail.id()));
    }

    private UUID domain(String code) {
        return correspondents
                .domain(code.strip())
                .orElseThrow(() -> Refused.at("code", "incoming.unknown-client"));
    }

    private Author author(UUID domain, String sender) {
        var author = correspondents.author(domain, sender).orElseThrow(NotFound::new);
        return new Author(new AccountId(author.account()), author.name(), true);
    }
}
