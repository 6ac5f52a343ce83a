package io.parvis.talk.answers;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

/// What can happen to an answer template.
sealed interface AnswerEvent extends Event {

    UUID template();

    @Override
    default Subject subject() {
        return new Subject("answer-template", template());
    }

    record AnswerTemplateAdded(UUID template) implements AnswerEvent {}

    record AnswerTemplateChanged(UUID template) implements AnswerEvent {}

    record AnswerTemplateRemoved(UUID template) implements AnswerEvent {}
}
