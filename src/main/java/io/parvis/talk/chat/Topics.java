package io.parvis.talk.chat;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.live.Signals;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;

/// What is told about chats while they happen, to whoever looks on at any node.
@Component
public class Topics {

    /// Something was said: with the number of the line.
    public static final String LINE = "L";

    /// The chat stands elsewhere: taken, passed on, over.
    public static final String STATE = "S";

    /// A side read: with its letter, and up to which number.
    public static final String READ = "R";

    /// A side is typing: with its letter.
    public static final String TYPING = "T";

    public static final String VISITOR = "V";
    public static final String OFFICE = "O";

    private final Signals signals;

    Topics(Signals signals) {
        this.signals = signals;
    }

    /// All that concerns somebody's own sessions.
    public static String of(AccountId account) {
        return "account " + Current.actor().inFirm() + " " + account.value();
    }

    public static String of(ChatId chat) {
        return "chat " + Current.actor().inFirm() + " " + chat;
    }

    /// All that concerns the desk of the current firm.
    public static String desk() {
        return "desk " + Current.actor().inFirm();
    }

    void said(ChatId chat, int number) {
        tell(LINE, chat, " " + number);
    }

    /// Both sides, and the desk, look again.
    void moved(ChatId chat) {
        tell(STATE, chat, "");
        signals.tell(desk(), STATE + " " + chat);
    }

    void read(ChatId chat, boolean byVisitor, int upTo) {
        tell(READ, chat, " " + side(byVisitor) + " " + upTo);
    }

    void typing(ChatId chat, boolean byVisitor) {
        tell(TYPING, chat, " " + side(byVisitor));
    }

    private void tell(String what, ChatId chat, String more) {
        signals.tell(of(chat), what + " " + chat + more);
    }

    private static String side(boolean byVisitor) {
        return byVisitor ? VISITOR : OFFICE;
    }
}
