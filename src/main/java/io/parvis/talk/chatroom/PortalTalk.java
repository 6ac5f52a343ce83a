package io.parvis.talk.chatroom;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Pace;
import io.parvis.talk.chat.Saying;
import io.parvis.talk.chat.Talking;
import io.parvis.talk.chat.Visitor;
import org.springframework.stereotype.Component;

/// Begins chats of users of clients, of whom we know who they are.
@Component
class PortalTalk {

    private final Talking talking;
    private final Accounts accounts;
    private final Ids ids;
    private final Pace pace;

    PortalTalk(Talking talking, Accounts accounts, Ids ids, Pace pace) {
        this.talking = talking;
        this.accounts = accounts;
        this.ids = ids;
        this.pace = pace;
    }

    ChatId begin(DomainId domain, Sent.Opening typed, String address) {
        pace.begin(address);
        var self = new AccountId(Current.actor().self());
        var visitor = new Visitor(domain, self, Current.actor().name(), accounts.get(self).email());
        return talking.begin(
                new ChatId(ids.next()),
                visitor,
                Current.locale().getLanguage(),
                new Saying(typed.key(), typed.text().strip()));
    }
}
