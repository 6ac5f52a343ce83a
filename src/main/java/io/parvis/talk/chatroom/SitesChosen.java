package io.parvis.talk.chatroom;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The firm said on which of its sites the chat may stand.
record SitesChosen(UUID firm, List<String> before, List<String> after) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return Change.between(
                "chatroom.sites", before, after, origins -> String.join(", ", origins));
    }
}
