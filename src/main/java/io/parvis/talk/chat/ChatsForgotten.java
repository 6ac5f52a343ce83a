package io.parvis.talk.chat;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// Chats of people who are no clients were deleted, as they were long over.
record ChatsForgotten(UUID firm, int count) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return List.of(Change.counted("chat.forgotten", count));
    }
}
