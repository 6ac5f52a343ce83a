package io.parvis.talk.chatdesk;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.answers.AnswerTemplates;
import io.parvis.talk.answers.Filling;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.categories.Category;
import io.parvis.talk.chat.Chat;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Chats;
import io.parvis.talk.chat.Placements;
import io.parvis.talk.chatdesk.ChatSheet.Offered;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what stands around a chat that is open on the desk.
@Component
class Sheets {

    private final Chats chats;
    private final Placements placements;
    private final AnswerTemplates templates;
    private final Categories categories;
    private final Colleagues colleagues;

    Sheets(
            Chats chats,
            Placements placements,
            AnswerTemplates templates,
            Categories categories,
            Colleagues colleagues) {
        this.chats = chats;
        this.placements = placements;
        this.templates = templates;
        this.categories = categories;
        this.colleagues = colleagues;
    }

    /// @throws io.parvis.platform.kernel.NotFound when there is no such chat in sight
    @Transactional(readOnly = true)
    public ChatSheet of(Firm firm, ChatId id) {
        var chat = chats.get(id);
        var self = new AccountId(Current.actor().self());
        return new ChatSheet(
                chat,
                self,
                new Offered(
                        templates.offered(null, chat.language(), filling(firm, chat)),
                        categories.all().stream().filter(Category::active).toList(),
                        colleagues.besides(self),
                        chat.visitor().isKnown()
                                ? List.of()
                                : placements.likely(chat.visitor().email())));
    }

    private static Filling filling(Firm firm, Chat chat) {
        var name = chat.visitor().name();
        return new Filling(name, name, "", firm.name(), Current.actor().name());
    }
}
