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
    /// @throws NotFound where none hangs
    @Transactional
    public void replace(UUID client) {
        if (!codes.remove(client) || !added(client)) {
            throw new NotFound();
        }
        events.publish(new ClockCodeReplaced(client));
    }

    /// @throws NotFound where none hangs
    @Transactional
    public void remove(UUID client) {
        if (!codes.remove(client)) {
            throw new NotFound();
        }
        events.publish(new ClockCodeRemoved(client));
    }

    private boolean added(UUID client) {
        return codes.add(client, Token.fresh(), clock.instant());
    }
}
