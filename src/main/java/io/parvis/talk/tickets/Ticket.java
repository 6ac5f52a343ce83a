package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conversation, as far as its rules go.
///
/// @param member the user of the client who is written to
/// @param returns whether it goes to whoever is responsible once the client answers
/// @param waitingSince when the client began to wait for the firm; null while the firm owes no answer
/// @param clientWroteAt when the client wrote last, if ever
record Ticket(
        TicketId id,
        DomainId domain,
        UUID category,
        String subject,
        OfficeState office,
        ClientState client,
        @Nullable AccountId assignee,
        AccountId member,
        boolean returns,
        @Nullable Instant waitingSince,
        @Nullable Instant clientWroteAt) {

    /// What a ticket is about.
    record Topic(UUID category, String subject) {}

    /// A ticket in which nobody has written yet.
    static Ticket begun(TicketId id, DomainId domain, AccountId member, Topic topic) {
        return new Ticket(
                id,
                domain,
                topic.category(),
                topic.subject(),
                OfficeState.IN_PROGRESS,
                ClientState.IN_PROGRESS,
                null,
                member,
                false,
                null,
                null);
    }

    /// It waits from the client's first message on.
    Ticket writtenByClient(AccountId author, Instant now) {
        var since = waitingSince == null ? now : waitingSince;
        return new Ticket(
                id,
                domain,
                category,
                subject,
                OfficeState.IN_PROGRESS,
                ClientState.IN_PROGRESS,
                assignee,
                author,
                returns,
                since,
                now);
    }

    /// The firm wrote: now it is the client's turn, even where the ticket was archived.
    Ticket answered() {
        return in(OfficeState.AWAITING_CLIENT, ClientState.NEW_MESSAGE, null);
    }

    /// The client read what was new.
    Ticket read() {
        return client == ClientState.NEW_MESSAGE
                ? in(office, ClientState.REVIEWED, waitingSince)
                : this;
    }

    /// @throws Refused when it is archived already
    Ticket archived() {
        Refused.when(office == OfficeState.ARCHIVED, "ticket.already-archived");
        return in(
                OfficeState.ARCHIVED,
                client == ClientState.IN_PROGRESS ? ClientState.REVIEWED : client,
                null);
    }

    /// @throws Refused when it is not archived
    Ticket reopened(Instant now) {
        Refused.when(office != OfficeState.ARCHIVED, "ticket.not-archived");
        return in(OfficeState.IN_PROGRESS, ClientState.IN_PROGRESS, now);
    }

    /// What waits in either waits in the one that is left, as long as the one that waited longer.
    Ticket joinedBy(Ticket other) {
        var waits = office == OfficeState.IN_PROGRESS || other.office == OfficeState.IN_PROGRESS;
        return new Ticket(
                id,
                domain,
                category,
                subject,
                waits ? OfficeState.IN_PROGRESS : office,
                client == ClientState.NEW_MESSAGE || other.client == ClientState.NEW_MESSAGE
                        ? ClientState.NEW_MESSAGE
                        : client,
                assignee == null ? other.assignee : assignee,
                member,
                returns || other.returns,
                waits ? earlier(waitingSince, other.waitingSince) : null,
                later(clientWroteAt, other.clientWroteAt));
    }

    /// Merged into another: nothing waits here any more.
    Ticket over() {
        return in(OfficeState.ARCHIVED, ClientState.REVIEWED, null);
    }

    /// In the state of the ticket it was split from; the archive keeps no new ticket.
    Ticket likely(Ticket origin, Instant now) {
        return origin.office == OfficeState.AWAITING_CLIENT
                ? in(OfficeState.AWAITING_CLIENT, origin.client, null)
                : in(
                        OfficeState.IN_PROGRESS,
                        ClientState.IN_PROGRESS,
                        origin.waitingSince == null ? now : origin.waitingSince);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    Ticket assigned(@Nullable AccountId employee) {
        return with(category, employee, returns);
    }

    /// Given to whoever is responsible, which happens once.
    Ticket returned(@Nullable AccountId employee) {
        return with(category, employee, false);
    }

    /// To be given to whoever is responsible once the client answers.
    Ticket returning(boolean returning) {
        return with(category, assignee, returning);
    }

    Ticket moved(UUID otherCategory) {
        return with(otherCategory, assignee, returns);
    }

    /// Where it stands in its part of the queue: as if it had begun to wait so many minutes earlier as its category weighs.
    Instant rankedAt(int weight, Instant now) {
        return waitingSince == null ? now : waitingSince.minus(Duration.ofMinutes(weight));
    }

    private Ticket in(OfficeState newOffice, ClientState newClient, @Nullable Instant since) {
        return new Ticket(
                id,
                domain,
                category,
                subject,
                newOffice,
                newClient,
                assignee,
                member,
                returns,
                since,
                clientWroteAt);
    }

    private Ticket with(UUID newCategory, @Nullable AccountId employee, boolean stillReturns) {
        return new Ticket(
                id,
                domain,
                newCategory,
                subject,
                office,
                client,
                employee,
                member,
                stillReturns,
                waitingSince,
                clientWroteAt);
    }
}
