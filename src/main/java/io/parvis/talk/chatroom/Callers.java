package io.parvis.talk.chatroom;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Token;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.talk.chat.ChatId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Recognises who calls from a site of the firm's, by the key of a chat. It comes in a header alone: no address, no
/// cookie and no log carries it.
@Component
class Callers {

    static final String KEY = "X-Chat-Key";

    private final ChatKeys keys;
    private final Framing framing;

    Callers(ChatKeys keys, Framing framing) {
        this.keys = keys;
        this.framing = framing;
    }

    /// Does the work as whoever holds the key, in the chat that it opens.
    /// @throws NotFound where no key is shown, or one that opens nothing any more
    /// @throws io.parvis.platform.kernel.Forbidden when a page of another site shows it
    <T, X extends Throwable> T visit(HttpServletRequest request, Work<T, X> work) throws X {
        framing.ours(request);
        var shown = request.getHeader(KEY);
        var firm = SiteChatController.firm();
        var caller =
                keys.find(firm.id(), new Token(shown == null ? "" : shown))
                        .orElseThrow(NotFound::new);
        var actor = visitor(firm, caller.chat(), caller.name(), caller.language());
        return Current.as(actor, () -> work.in(new ChatId(caller.chat())));
    }

    /// Who begins a chat from a site.
    static Actor visitor(Firm firm, UUID chat, String name, String language) {
        return new Actor(
                Realm.VISITOR,
                firm.id(),
                chat,
                null,
                name,
                Languages.locale(language, firm.country()),
                firm.zone());
    }

    interface Work<T, X extends Throwable> {
        T in(ChatId chat) throws X;
    }
}
