package io.parvis.talk.memos;

import io.parvis.people.office.HomeTile;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts, for the home page, the workers who wrote and whom nobody has read.
@Component
class MemosTile implements HomeTile {

    private final Conversations conversations;

    MemosTile(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public @Nullable Waiting waiting() {
        if (!Badge.current().may(Permission.MANAGE_WORKERS)) {
            return null;
        }
        var count = conversations.waiting();
        return count == 0
                ? null
                : new Waiting(
                        "home.memos", "home.memos-hint", count, "/worker-messages", "message");
    }
}
