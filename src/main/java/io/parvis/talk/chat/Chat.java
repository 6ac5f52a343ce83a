package io.parvis.talk.chat;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conversation that happens now, as far as its rules go.
///
/// @param holder the employee who has it; null before anybody took it
/// @param lastNumber of its lines
/// @param ticket what it was kept as
public record Chat(
        ChatId id,
        Visitor visitor,
        String language,
        ChatState state,
        @Nullable Holder holder,
        int lastNumber,
        Reach read,
        boolean wantsMail,
        Times times,
        @Nullable UUID ticket) {

    /// How many lines a chat may have: beyond, one goes on in a ticket.
    public static final int MOST_LINES = 1_000;

    /// An employee who has a chat. The name is a copy: a client may not read the accounts of employees.
    public record Holder(AccountId id, String name) {}

    /// How far each side has read.
    public record Reach(int visitor, int office) {}

    public record Times(
            Instant begun, @Nullable Instant taken, @Nullable Instant ended, Instant visitorSeen) {}

    static Chat begun(ChatId id, Visitor visitor, String language, Instant now) {
        return new Chat(
                id,
                visitor,
                language,
                ChatState.QUEUED,
                null,
                0,
                new Reach(0, 0),
                false,
                new Times(now, null, null, now),
                null);
    }

    /// @throws Refused when it is over, or has as many lines as a chat may have
    void checkVisitorWrites() {
        Refused.when(!state.isRunning(), "chat.over");
        Refused.when(lastNumber >= MOST_LINES, "chat.too-long");
    }

    /// @throws Refused when it is over, nobody has taken it, or a colleague has it
    void checkOfficeWrites(AccountId employee) {
        checkVisitorWrites();
        if (holder == null) {
            throw Refused.because("chat.not-taken");
        }
        checkHeldBy(employee);
    }

    /// @throws Refused when a colleague has it
    void checkHeldBy(AccountId employee) {
        if (holder != null && !holder.id().equals(employee)) {
            throw Refused.because("chat.held", holder.name());
        }
    }

    /// @param from the colleague from whom it is taken over; null where nobody should have it
    /// @throws Refused when it is over, or somebody else has it than was seen
    Chat taken(Holder by, @Nullable AccountId from, Instant now) {
        Refused.when(!state.isRunning(), "chat.over");
        if (holder != null && !holder.id().equals(from)) {
            throw Refused.because("chat.held", holder.name());
        }
        var taken = times.taken() == null ? now : times.taken();
        return with(ChatState.OPEN, by, new Times(times.begun(), taken, null, times.visitorSeen()));
    }

    /// @throws Refused when it is over, or is not the employee's to pass on
    Chat passed(AccountId from, Holder to) {
        checkOfficeWrites(from);
        return with(ChatState.OPEN, to, times);
    }

    /// Over; on the desk of whoever has it until it is put away. A chat that nobody took has nobody to put it away.
    /// @throws Refused when it is over already
    Chat ended(Instant now) {
        Refused.when(!state.isRunning(), "chat.over");
        return with(holder == null ? ChatState.DONE : ChatState.ENDED, holder, over(now));
    }

    /// Nobody answered: somebody has to look at it later.
    Chat left(Instant now) {
        return with(ChatState.LEFT, holder, over(now));
    }

    /// Nobody has to do anything with it any more.
    Chat done(@Nullable UUID keptAs, Instant now) {
        var last = times.ended() == null ? over(now) : times;
        return new Chat(
                id,
                visitor,
                language,
                ChatState.DONE,
                holder,
                lastNumber,
                read,
                wantsMail,
                last,
                keptAs);
    }

    Chat wanting(boolean mail) {
        return new Chat(
                id, visitor, language, state, holder, lastNumber, read, mail, times, ticket);
    }

    Chat said() {
        return new Chat(
                id,
                visitor,
                language,
                state,
                holder,
                lastNumber + 1,
                read,
                wantsMail,
                times,
                ticket);
    }

    /// The employee who has it. @throws Forbidden where nobody has
    Holder held() {
        if (holder == null) {
            throw new Forbidden("problem.forbidden");
        }
        return holder;
    }

    private Times over(Instant now) {
        return new Times(times.begun(), times.taken(), now, times.visitorSeen());
    }

    private Chat with(ChatState next, @Nullable Holder by, Times when) {
        return new Chat(id, visitor, language, next, by, lastNumber, read, wantsMail, when, ticket);
    }
}
