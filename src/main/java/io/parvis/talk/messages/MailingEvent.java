package io.parvis.talk.messages;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
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

    record MailingPaused(UUID mailing) implements MailingEvent {}

    record MailingResumed(UUID mailing) implements MailingEvent {}
}
