package io.parvis.talk.chat;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.chat.ChatEvent.ChatBegun;
import io.parvis.talk.chat.ChatEvent.ChatEnded;
import io.parvis.talk.chat.ChatEvent.MessageLeft;
import io.parvis.talk.chat.ChatEvent.TranscriptAsked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the visitor's side does: users of clients at the portal, and people from sites of the firm's.
@Component
public class Talking {

    private final Scribe scribe;
    private final Chats chats;
    private final Transcripts transcripts;
    private final Shelving shelving;
    private final Events events;

    Talking(Scribe scribe, Chats chats, Transcripts transcripts, Shelving shelving, Events events) {
        this.scribe = scribe;
        this.chats = chats;
        this.transcripts = transcripts;
        this.shelving = shelving;
        this.events = events;
    }

    /// Gets into the queue with a first question; a user of a client who is in a chat already goes on in that one.
    ///
    /// @param id for a new one
    /// @return which it is
    @Transactional
    public ChatId begin(ChatId id, Visitor visitor, String language, Saying first) {
        var member = visitor.member();
        var running = member == null ? null : chats.running(member).orElse(null);
        if (running != null) {
            scribe.say(scribe.open(running.id()), first);
            return running.id();
        }
        scribe.begin(Chat.begun(id, visitor, language, scribe.now()), first);
        events.publish(new ChatBegun(id));
        return id;
    }

    /// Leaves a message of somebody unknown for when somebody is there.
    @Transactional
    public void leaveWord(ChatId id, Visitor visitor, String language, Saying word) {
        scribe.begin(Chat.begun(id, visitor, language, scribe.now()), word);
        scribe.put(scribe.open(id).left(scribe.now()));
        events.publish(new MessageLeft(id));
    }

    /// Says something. @return the number of the line, the same where it was said already
    /// @throws Refused when the chat is over or too long
    @Transactional
    public int say(ChatId id, Saying saying) {
        return scribe.say(scribe.open(id), saying);
    }

    /// @throws Refused when it is over already
    @Transactional
    public void end(Firm firm, ChatId id) {
        var ended = scribe.open(id).ended(scribe.now());
        scribe.move(ended, LineKind.ENDED, "");
        transcripts.sendWanted(firm, ended);
        events.publish(new ChatEnded(id));
    }

    /// Goes out of the queue, and leaves what was asked to be answered later.
    /// @throws Refused when an employee has it already, or it is over
    @Transactional
    public void leave(Firm firm, ChatId id) {
        var chat = scribe.open(id);
        Refused.when(chat.state() != ChatState.QUEUED, "chat.not-waiting");
        shelving.leave(firm, chat);
    }

    /// Says whether the conversation is wanted by mail; where it is over, it goes out at once.
    @Transactional
    public void wantMail(Firm firm, ChatId id, boolean wanted) {
        var chat = scribe.open(id);
        if (chat.wantsMail() != wanted) {
            var wanting = chat.wanting(wanted);
            scribe.put(wanting);
            if (!chat.state().isRunning()) {
                transcripts.sendWanted(firm, wanting);
            }
            events.publish(new TranscriptAsked(id));
        }
    }
}
