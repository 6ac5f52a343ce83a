package io.parvis.talk.chat;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chat.ChatEvent.ChatEnded;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Ends what nobody ends, within the running transaction.
@Component
class Endings {

    private final Scribe scribe;
    private final Chats chats;
    private final Transcripts transcripts;
    private final Shelving shelving;
    private final Events events;

    Endings(Scribe scribe, Chats chats, Transcripts transcripts, Shelving shelving, Events events) {
        this.scribe = scribe;
        this.chats = chats;
        this.transcripts = transcripts;
        this.shelving = shelving;
        this.events = events;
    }

    /// The visitor of a chat was last there before a moment. What nobody answered stays to be answered.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lost(Firm firm, ChatId id, Instant before) {
        var chat = scribe.open(id);
        if (!chat.state().isRunning() || !chat.times().visitorSeen().isBefore(before)) {
            return;
        }
        if (chat.state() == ChatState.QUEUED) {
            shelving.leave(firm, chat);
        } else {
            var ended = chat.ended(scribe.now());
            scribe.move(ended, LineKind.LOST, "");
            transcripts.sendWanted(firm, ended);
            events.publish(new ChatEnded(id));
        }
    }

    /// Forgets what strangers said and was over before a moment.
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Instant before) {
        var forgotten = chats.forgetStrangers(before);
        if (forgotten > 0) {
            events.publish(new ChatsForgotten(Current.actor().inFirm(), forgotten));
        }
    }
}
