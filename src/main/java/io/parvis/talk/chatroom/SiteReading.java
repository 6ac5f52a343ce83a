package io.parvis.talk.chatroom;

import io.parvis.platform.files.Downloads;
import io.parvis.platform.web.Fields;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Chats;
import io.parvis.talk.chat.Lines;
import io.parvis.talk.chat.Reachable;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What whoever holds the key of a chat reads of it.
@Component
class SiteReading {

    private final Chats chats;
    private final Lines lines;
    private final Reachable reachable;
    private final Downloads downloads;

    SiteReading(Chats chats, Lines lines, Reachable reachable, Downloads downloads) {
        this.chats = chats;
        this.lines = lines;
        this.reachable = reachable;
        this.downloads = downloads;
    }

    Panel panel(ChatId chat) {
        var firm = SiteChatController.firm();
        return new Panel(
                SiteChatController.at(firm),
                reachable.now(firm),
                chats.get(chat),
                List.of(),
                false,
                Fields.empty(),
                firm.name());
    }

    ResponseEntity<Resource> file(ChatId chat, UUID file) {
        return downloads.of(lines.file(chat, file));
    }
}
