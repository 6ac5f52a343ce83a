package io.parvis.talk.chat;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Tie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Conversations are nothing the law keeps: they go with their client, deleted or archived.
@Component
class ChatTies implements ClientTies {

    private final Chats chats;

    ChatTies(Chats chats) {
        this.chats = chats;
    }

    @Override
    public List<Tie> among(Collection<UUID> clients) {
        return List.of();
    }

    @Override
    public void archive(Collection<UUID> clients) {
        chats.clear(clients);
    }
}
