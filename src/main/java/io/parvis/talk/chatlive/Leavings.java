package io.parvis.talk.chatlive;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.SessionsEnded;
import io.parvis.people.identity.SignedOut;
import io.parvis.platform.live.Signals;
import io.parvis.talk.chat.Topics;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Ends the streams of whoever is signed out, at every node: their browsers come again, and are let in or not.
@Component
class Leavings {

    private final Signals signals;

    Leavings(Signals signals) {
        this.signals = signals;
    }

    @EventListener
    void on(SignedOut out) {
        tell(out.account());
    }

    @EventListener
    void on(SessionsEnded ended) {
        tell(ended.account());
    }

    private void tell(AccountId account) {
        signals.tell(Topics.of(account), Told.OUT);
    }
}
