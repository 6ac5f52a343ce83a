package io.parvis.talk.chatroom;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Token;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Saying;
import io.parvis.talk.chat.Talking;
import io.parvis.talk.chat.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Begins chats of people of whom we know nothing but what they say.
@Component
class SiteTalk {

    private final Talking talking;
    private final ChatKeys keys;
    private final Ids ids;
    private final TransactionTemplate transaction;

    SiteTalk(Talking talking, ChatKeys keys, Ids ids, TransactionTemplate transaction) {
        this.talking = talking;
        this.keys = keys;
        this.ids = ids;
        this.transaction = transaction;
    }

    record Begun(ChatId chat, Token key) {}

    Begun begin(Firm firm, SiteForms.Opening typed) {
        var id = new ChatId(ids.next());
        var language = Current.locale().getLanguage();
        var actor = Callers.visitor(firm, id.value(), typed.name().strip(), language);
        return Current.as(
                actor,
                () ->
                        transaction.execute(_ -> {
                            talking.begin(id, visitor(typed), language, said(typed));
                            return new Begun(id, keys.cut(id));
                        }));
    }

    void leave(Firm firm, SiteForms.Opening typed) {
        var id = new ChatId(ids.next());
        var language = Current.locale().getLanguage();
        var actor = Callers.visitor(firm, id.value(), typed.name().strip(), language);
        Current.run(actor, () -> talking.leaveWord(id, visitor(typed), language, said(typed)));
    }

    private static Visitor visitor(SiteForms.Opening typed) {
        return Visitor.unknown(typed.name().strip(), typed.email().strip());
    }

    private static Saying said(SiteForms.Opening typed) {
        return new Saying(typed.key(), typed.text().strip());
    }
}
