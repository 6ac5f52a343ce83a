package io.parvis.talk.messages;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets how fast the firm writes to its clients.
@Component
class SettingThePace {

    private final Pace pace;
    private final Events events;
    private final Clock clock;

    SettingThePace(Pace pace, Events events, Clock clock) {
        this.pace = pace;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void set(int perMinute) {
        var before = pace.perMinute();
        pace.put(perMinute, clock.instant());
        events.publish(new PaceSet(Current.actor().inFirm(), before, perMinute));
    }

    record PaceSet(UUID firm, int from, int to) implements Event {
        @Override
        public Subject subject() {
            return new Subject("firm", firm);
        }

        @Override
        public List<Change> changes() {
            return Change.between("mailing.pace.per-minute", from, to, String::valueOf);
        }
    }
}
