package io.parvis.talk.messages;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// What can happen to a message to clients.
sealed interface MailingEvent extends Event {

    UUID mailing();

    @Override
    default Subject subject() {
        return new Subject("mailing", mailing());
    }

    record MailingWritten(UUID mailing) implements MailingEvent {}

    record MailingRewritten(UUID mailing) implements MailingEvent {}

    record MailingDiscarded(UUID mailing) implements MailingEvent {}

    record MailingStarted(UUID mailing) implements MailingEvent {}

    /// @param at when, where the firm is
    record MailingScheduled(UUID mailing, String at) implements MailingEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("mailing.at", "", at.replace('T', ' ')));
        }
    }

    /// It is a draft again.
    record MailingCalledBack(UUID mailing) implements MailingEvent {}

    record MailingPaused(UUID mailing) implements MailingEvent {}

    record MailingResumed(UUID mailing) implements MailingEvent {}
}
