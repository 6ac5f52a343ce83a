package io.parvis.talk.chatdesk;

import io.parvis.people.firm.Feature;
import io.parvis.people.identity.Visit;
import io.parvis.people.office.HomeTile;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.talk.chat.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts, for the home page, who waits for an answer at this moment.
@Component
class ChatsTile implements HomeTile {

    private final Queue queue;

    ChatsTile(Queue queue) {
        this.queue = queue;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Waiting waiting() {
        return Visit.here().firm().has(Feature.CHAT) && Badge.current().may(Permission.ANSWER_CHATS)
                ? new Waiting(
                        "home.chats", "home.chats-hint", queue.waiting(), "/chat", "message-circle")
                : null;
    }
}
