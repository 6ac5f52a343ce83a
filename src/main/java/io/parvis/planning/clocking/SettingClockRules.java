package io.parvis.planning.clocking;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what is in order when somebody clocks in and out. What waits goes on waiting.
@Component
class SettingClockRules {

    private final ClockRulesKept rules;
    private final Events events;

    SettingClockRules(ClockRulesKept rules, Events events) {
        this.rules = rules;
        this.events = events;
    }

    @Transactional
    public void set(ClockRules after) {
        var before = rules.get();
        if (!before.equals(after)) {
            rules.put(after);
            events.publish(new ClockRulesChanged(Current.actor().inFirm(), before, after));
        }
    }
}
