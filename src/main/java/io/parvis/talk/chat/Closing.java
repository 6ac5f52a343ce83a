package io.parvis.talk.chat;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chat.ChatEvent.ChatPutAway;
import io.parvis.talk.chat.Shelving.Filing;
import io.parvis.talk.chat.Shelving.Place;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What employees make of a chat that is over, and of a message that was left.
@Component
public class Closing {

    private final Scribe scribe;
    private final Shelving shelving;
    private final Placements placements;
    private final Events events;

    Closing(Scribe scribe, Shelving shelving, Placements placements, Events events) {
        this.scribe = scribe;
        this.shelving = shelving;
        this.placements = placements;
        this.events = events;
    }

    /// How it is kept.
    ///
    /// @param code of the client, where a stranger talked
    /// @param open whether something is left to be done
    public record Keeping(UUID category, String subject, String code, boolean open) {}

    /// Keeps it as a ticket of the client.
    /// @throws Refused when it still runs or was kept already, at `code` when there is no such client in sight, and at
    /// `category` when no ticket can be in it
    @Transactional
    public UUID keep(Firm firm, ChatId id, Keeping wanted) {
        var chat = over(id);
        var visitor = chat.visitor();
        var place =
                visitor.domain() == null || visitor.member() == null
                        ? placements.of(wanted.code().strip(), visitor.email())
                        : new Place(visitor.domain(), visitor.member());
        return shelving.keep(
                firm, chat, place, new Filing(wanted.category(), wanted.subject(), wanted.open()));
    }

    /// Puts it away without making anything of it.
    /// @throws Refused when it still runs
    @Transactional
    public void putAway(ChatId id) {
        scribe.put(over(id).done(null, scribe.now()));
        events.publish(new ChatPutAway(id));
    }

    // A message that was left is anybody's; a chat is whoever's had it.
    private Chat over(ChatId id) {
        var chat = scribe.open(id);
        Refused.when(chat.state().isRunning(), "chat.still-running");
        Refused.when(chat.state() == ChatState.DONE, "chat.put-away-already");
        chat.checkHeldBy(new AccountId(Current.actor().self()));
        return chat;
    }
}
