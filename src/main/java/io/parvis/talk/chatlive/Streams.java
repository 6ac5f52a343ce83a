package io.parvis.talk.chatlive;

import io.parvis.people.identity.Visit;
import io.parvis.platform.live.Followers;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Chats;
import io.parvis.talk.chat.Pace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Opens the streams through which browsers see at once what happens.
@Component
public class Streams {

    /// How many chats stand open on one desk at most.
    public static final int MOST_OPEN = 12;

    private final Followers followers;
    private final Reading reading;
    private final Chats chats;
    private final Pace pace;

    Streams(Followers followers, Reading reading, Chats chats, Pace pace) {
        this.followers = followers;
        this.reading = reading;
        this.chats = chats;
        this.pace = pace;
    }

    /// For a visitor: what happens in a chat after a line.
    /// @throws io.parvis.platform.kernel.NotFound when there is no such chat in sight
    public void ofVisitor(Exchange exchange, ChatId chat, int after) throws IOException {
        pace.listen();
        chats.get(chat);
        followers.follow(
                exchange.request(), exchange.response(), new VisitorView(reading, chat, after));
    }

    /// For an employee: what happens on the desk, and in the chats that stand open there.
    ///
    /// @param open with the number of the last line that was seen
    public void ofDesk(Exchange exchange, Map<ChatId, Integer> open) throws IOException {
        pace.listen();
        var view = new DeskView(reading, new HashMap<>(open), Visit.narrowedTo());
        followers.follow(exchange.request(), exchange.response(), view);
    }

    /// A request, and where it is answered.
    public record Exchange(HttpServletRequest request, HttpServletResponse response) {}
}
