package io.parvis.planning.codes;

import io.parvis.people.identity.Token;
import io.parvis.planning.codes.ClockCodeEvent.ClockCodeMade;
import io.parvis.planning.codes.ClockCodeEvent.ClockCodeRemoved;
import io.parvis.planning.codes.ClockCodeEvent.ClockCodeReplaced;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the codes of clients, and takes them away.
@Component
class KeepingCodes {

    private final ClockCodes codes;
    private final Events events;
    private final Clock clock;

    KeepingCodes(ClockCodes codes, Events events, Clock clock) {
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /// One for each of these that has none; the others keep theirs.
    @Transactional
    public void make(Collection<UUID> clients) {
        for (var client : clients.stream().sorted().toList()) {
            if (added(client)) {
                events.publish(new ClockCodeMade(client));
            }
        }
    }

    /// What hangs there opens nothing any more.
    ///
    /// @throws NotFound when the client is not in sight, or left
    @Transactional
    public void replace(UUID client) {
        codes.place(client);
        var hung = codes.remove(client);
        if (added(client)) {
            events.publish(hung ? new ClockCodeReplaced(client) : new ClockCodeMade(client));
        }
    }

    /// @throws NotFound when the client is not in sight, or left
    @Transactional
    public void remove(UUID client) {
        codes.place(client);
        if (codes.remove(client)) {
            events.publish(new ClockCodeRemoved(client));
        }
    }

    private boolean added(UUID client) {
        return codes.add(client, Token.fresh(), clock.instant());
    }
}
