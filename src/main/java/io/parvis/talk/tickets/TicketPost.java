package io.parvis.talk.tickets;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.people.members.Member;
import io.parvis.people.members.Members;
import io.parvis.platform.access.Area;
import io.parvis.platform.access.Level;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.tenancy.Walls;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import io.parvis.talk.replies.AnswerablePost;
import io.parvis.talk.replies.Reader;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the other side by mail that something was written.
@Component
class TicketPost {

    private final AnswerablePost post;
    private final PublicAddress site;
    private final Accounts accounts;
    private final Members members;
    private final Walls walls;

    TicketPost(
            AnswerablePost post,
            PublicAddress site,
            Accounts accounts,
            Members members,
            Walls walls) {
        this.post = post;
        this.site = site;
        this.accounts = accounts;
        this.members = members;
        this.walls = walls;
    }

    /// To the employee who has the ticket; to nobody while nobody has it.
    void toOffice(Firm firm, Ticket ticket, Author author, String text) {
        var assignee = ticket.assignee();
        if (assignee != null) {
            var reader = walls.over(() -> accounts.get(assignee));
            post.send(
                    new Letter(
                            firm.name(),
                            reader.email(),
                            reader.language(),
                            Message.of("mail.ticket-office.subject", ticket.subject()),
                            Message.of(
                                    "mail.ticket-office.body",
                                    reader.name(),
                                    author.name(),
                                    ticket.subject(),
                                    text,
                                    address(firm, ticket, Realm.STAFF))),
                    reader(ticket, assignee));
        }
    }

    /// To the user of the client who wrote last, or to the owner once that user is gone.
    void toClient(Firm firm, Ticket ticket, Author author, String text) {
        recipient(ticket)
                .map(member -> accounts.get(member.account()))
                .ifPresent(reader ->
                        post.send(
                                new Letter(
                                                firm.name(),
                                                reader.email(),
                                                reader.language(),
                                                Message.of(
                                                        "mail.ticket-client.subject",
                                                        ticket.subject()),
                                                Message.of(
                                                        "mail.ticket-client.body",
                                                        reader.name(),
                                                        author.name(),
                                                        text,
                                                        address(firm, ticket, Realm.CLIENT),
                                                        firm.name()))
                                        .toClient(ticket.domain().value()),
                                reader(ticket, reader.id())));
    }

    private static Reader reader(Ticket ticket, AccountId account) {
        return new Reader(ticket.domain().value(), ticket.id().value(), account.value());
    }

    private Optional<Member> recipient(Ticket ticket) {
        var all = members.list(ticket.domain().value());
        return all.stream()
                .filter(member -> member.account().equals(ticket.member()) && member.isHere())
                .filter(member -> member.rights().may(Area.TICKETS, Level.SEE))
                .findFirst()
                .or(() ->
                        all.stream()
                                .filter(member -> member.owner() && member.isHere())
                                .findFirst());
    }

    /// Where a side reads the ticket.
    String address(Firm firm, Ticket ticket, Realm side) {
        return site.of(Doors.path(firm.slug(), side) + "/tickets/" + ticket.id());
    }
}
