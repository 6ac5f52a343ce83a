package io.parvis.talk.chatroom;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.categories.Category;
import io.parvis.talk.chat.Chat;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Chats;
import io.parvis.talk.chat.Reachable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what a user of a client sees of the chat.
@Component
class PortalPanels {

    private final Chats chats;
    private final Reachable reachable;
    private final Categories categories;

    PortalPanels(Chats chats, Reachable reachable, Categories categories) {
        this.chats = chats;
        this.reachable = reachable;
        this.categories = categories;
    }

    /// @param wanted the chat to be shown; null: the one that runs, if any
    /// @throws io.parvis.platform.kernel.NotFound where the firm's chat is not on, or there is no such chat in sight
    ChatPage page(Firm firm, String base, @Nullable ChatId wanted, Fields fields) {
        var now = reachable.now(firm);
        var chat = wanted == null ? running() : chats.get(wanted);
        var choices = chat == null && !now.open() ? choices() : List.<Choice>of();
        return new ChatPage(
                new Panel(base + "/chat", now, chat, choices, true, fields, firm.name()));
    }

    @Nullable Chat running() {
        return chats.running(new AccountId(Current.actor().self())).orElse(null);
    }

    private List<Choice> choices() {
        var language = Current.locale().getLanguage();
        return categories.all().stream()
                .filter(Category::active)
                .map(one -> new Choice(one.id().toString(), one.name().in(language)))
                .toList();
    }
}
