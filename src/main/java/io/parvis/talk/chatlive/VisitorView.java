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

/// What a visitor's stream shows: one chat.
final class VisitorView implements Following {

    private final Reading reading;
    private final ChatId chat;
    private int seen;
    private boolean queued;

    /// @param seen the number of the last line that the visitor has
    VisitorView(Reading reading, ChatId chat, int seen) {
        this.reading = reading;
        this.chat = chat;
        this.seen = seen;
    }

    @Override
    public Collection<String> topics() {
        return List.of(Topics.of(chat), Topics.of(new AccountId(Current.actor().self())));
    }

    @Override
    public List<Frame> news() {
        reading.see(chat);
        var frames = new ArrayList<>(lines());
        frames.addAll(state());
        return frames;
    }

    @Override
    public List<Frame> heard(String text) {
        if (text.equals(Told.OUT)) {
            return List.of(Frame.AGAIN);
        }
        var told = Told.of(text);
        return switch (told.what()) {
            case Topics.LINE -> told.number() > seen ? lines() : List.of();
            case Topics.STATE -> news();
            case Topics.READ -> told.byVisitor() ? List.of() : told.mark(reading.telling());
            case Topics.TYPING -> told.byVisitor() ? List.of() : told.mark(reading.telling());
            default -> List.of();
        };
    }

    // Others leave the queue: how many are ahead shows without being told.
    @Override
    public List<Frame> beat() {
        reading.see(chat);
        return queued ? state() : List.of();
    }

    private List<Frame> state() {
        var state = reading.forVisitor(chat);
        queued = state.queued();
        return state.frames();
    }

    private List<Frame> lines() {
        var news = reading.after(chat, seen);
        seen = news.upTo();
        return news.frames();
    }
}
