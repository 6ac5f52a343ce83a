package io.parvis.talk.tickets;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can happen to a ticket: all of it makes the history on its page.
sealed interface TicketEvent extends Event {

    TicketId ticket();

    @Override
    default Subject subject() {
        return new Subject("ticket", ticket().value());
    }

    @Override
    default List<Announcement> announcements() {
        return switch (this) {
            case TicketOpened _ -> told("created");
            case TicketAnswered _ -> told("answered");
            case ClientWrote _ -> told("written");
            case TicketArchived _ -> told("archived");
            case TicketReopened _ -> told("reopened");
            case TicketReviewed _ -> told("updated");
            case TicketAssigned _ -> told("updated");
            case TicketMoved _ -> told("updated");
            case TicketMerged _ -> told("updated");
            case TicketSplit _ -> told("updated");
            // Programs read neither notes nor who is writing.
            case TicketNoted _, TicketTakenOver _ -> List.of();
        };
    }

    private List<Announcement> told(String happened) {
        return Announcement.of("ticket." + happened, "/tickets", ticket().value(), subject());
    }

    record TicketOpened(TicketId ticket) implements TicketEvent {}

    record TicketAnswered(TicketId ticket) implements TicketEvent {}

    record ClientWrote(TicketId ticket) implements TicketEvent {}

    /// The client read what was new.
    record TicketReviewed(TicketId ticket) implements TicketEvent {}

    record TicketNoted(TicketId ticket) implements TicketEvent {}

    record TicketAssigned(TicketId ticket, @Nullable String from, @Nullable String to)
            implements TicketEvent {
        @Override
        public List<Change> changes() {
            return Change.between("ticket.assignee", from, to, name -> name);
        }
    }

    record TicketMoved(TicketId ticket, String from, String to) implements TicketEvent {
        @Override
        public List<Change> changes() {
            return Change.between("ticket.category", from, to, name -> name);
        }
    }

    /// Two tickets became one: told in the history of both.
    record TicketMerged(TicketId ticket, String from, String to) implements TicketEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("ticket.ticket", from, to));
        }
    }

    /// One ticket became two: told in the history of both.
    record TicketSplit(TicketId ticket, String from, String to) implements TicketEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("ticket.ticket", from, to));
        }
    }

    record TicketArchived(TicketId ticket) implements TicketEvent {}

    record TicketReopened(TicketId ticket) implements TicketEvent {}

    /// Somebody writes on where a colleague was writing.
    record TicketTakenOver(TicketId ticket, String from, String to) implements TicketEvent {
        @Override
        public List<Change> changes() {
            return Change.between("ticket.writer", from, to, name -> name);
        }
    }
}
