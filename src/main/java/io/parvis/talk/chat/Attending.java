package io.parvis.talk.chat;

import io.parvis.people.domains.DomainWork;
import io.parvis.people.employees.Employees;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chat.Chat.Holder;
import io.parvis.talk.chat.ChatEvent.ChatEnded;
import io.parvis.talk.chat.ChatEvent.ChatPassed;
import io.parvis.talk.chat.ChatEvent.ChatTaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What employees do with chats while they run.
@Component
public class Attending {

    private final Scribe scribe;
    private final Transcripts transcripts;
    private final Employees employees;
    private final DomainWork work;
    private final Events events;

    Attending(
            Scribe scribe,
            Transcripts transcripts,
            Employees employees,
            DomainWork work,
            Events events) {
        this.scribe = scribe;
        this.transcripts = transcripts;
        this.employees = employees;
        this.work = work;
        this.events = events;
    }

    /// Takes a chat out of the queue, or over from a colleague. Taking what one has changes nothing.
    ///
    /// @param from the colleague who was seen to have it; null: nobody
    /// @throws Refused when somebody else has it by now, or it is over
    @Transactional
    public void take(ChatId id, @Nullable AccountId from) {
        var chat = scribe.open(id);
        var before = chat.holder();
        var self = self();
        if (before != null && before.id().equals(self.id()) && chat.state().isRunning()) {
            return;
        }
        scribe.move(chat.taken(self, from, scribe.now()), LineKind.TAKEN, "");
        events.publish(new ChatTaken(id, before == null ? null : before.name()));
    }

    /// Passes a chat on to a colleague.
    /// @throws Refused at the field `employee` when there is no such colleague, or the client is shielded from them
    @Transactional
    public void pass(ChatId id, AccountId to) {
        var chat = scribe.open(id);
        if (!employees.isActive(to)) {
            throw Refused.at("employee", "chat.colleague-gone");
        }
        var domain = chat.visitor().domain();
        if (domain != null && !work.isOpenTo(domain, to)) {
            throw Refused.at("employee", "chat.colleague-shielded");
        }
        var name = employees.name(to);
        var passed = chat.passed(self().id(), new Holder(to, name));
        scribe.move(passed, LineKind.PASSED, name);
        events.publish(new ChatPassed(id, self().name(), name));
    }

    /// @return the number of the line, the same where it was said already
    /// @throws Refused when a colleague has it, or it is over or too long
    @Transactional
    public int say(ChatId id, Saying saying) {
        return scribe.say(scribe.open(id), saying);
    }

    /// @throws Refused when a colleague has it, or it is over
    @Transactional
    public void end(Firm firm, ChatId id) {
        var chat = scribe.open(id);
        chat.checkOfficeWrites(self().id());
        var ended = chat.ended(scribe.now());
        scribe.move(ended, LineKind.ENDED, "");
        transcripts.sendWanted(firm, ended);
        events.publish(new ChatEnded(id));
    }

    private static Holder self() {
        var actor = Current.actor();
        return new Holder(new AccountId(actor.self()), actor.name());
    }
}
