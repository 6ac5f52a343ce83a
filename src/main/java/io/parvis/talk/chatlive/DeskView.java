package io.parvis.talk.chatlive;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.live.Following;
import io.parvis.platform.live.Frame;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an employee's stream shows: all that lies on the desk, and the chats that stand open there.
final class DeskView implements Following {

    private final Reading reading;
    private final Map<ChatId, Integer> seen;
    private final @Nullable UUID client;
    private @Nullable Frame desk;

    /// @param seen of each open chat, the number of the last line that the employee has
    /// @param client the only one whose chats are wanted
    DeskView(Reading reading, Map<ChatId, Integer> seen, @Nullable UUID client) {
        this.reading = reading;
        this.seen = seen;
        this.client = client;
    }

    @Override
    public Collection<String> topics() {
        var self = new AccountId(Current.actor().self());
        var topics = new ArrayList<>(List.of(Topics.desk(), Topics.of(self)));
        seen.keySet().forEach(chat -> topics.add(Topics.of(chat)));
        return topics;
    }

    @Override
    public List<Frame> news() {
        reading.sit();
        var frames = new ArrayList<Frame>();
        for (var chat : seen.keySet()) {
            frames.addAll(lines(chat));
            frames.addAll(reading.forDesk(chat));
        }
        frames.addAll(desk());
        return frames;
    }

    @Override
    public List<Frame> heard(String text) {
        if (text.equals(Told.OUT)) {
            return List.of(Frame.AGAIN);
        }
        var told = Told.of(text);
        var open = seen.containsKey(told.chat());
        return switch (told.what()) {
            case Topics.LINE -> open && told.number() > at(told) ? lines(told.chat()) : List.of();
            case Topics.STATE -> moved(told.chat(), open);
            case Topics.READ, Topics.TYPING ->
                    told.byVisitor() ? told.mark(reading.telling()) : List.of();
            default -> List.of();
        };
    }

    @Override
    public List<Frame> beat() {
        reading.sit();
        var frames = new ArrayList<>(desk());
        seen.keySet().forEach(chat -> frames.addAll(reading.forDesk(chat)));
        return frames;
    }

    private List<Frame> moved(ChatId chat, boolean open) {
        var frames = new ArrayList<>(desk());
        if (open) {
            frames.addAll(lines(chat));
            frames.addAll(reading.forDesk(chat));
        }
        return frames;
    }

    // What looks as before need not be sent.
    private List<Frame> desk() {
        var now = reading.desk(client);
        if (now.equals(desk)) {
            return List.of();
        }
        desk = now;
        return List.of(now);
    }

    private List<Frame> lines(ChatId chat) {
        var news = reading.after(chat, seen.getOrDefault(chat, 0));
        seen.put(chat, news.upTo());
        return news.frames();
    }

    private int at(Told told) {
        return seen.getOrDefault(told.chat(), 0);
    }
}
