package io.parvis.planning.slips;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says how the firm counts minutes. What is approved stays as it was counted.
@Component
class SettingSlipRules {

    private final SlipRulesKept rules;
    private final Events events;

    SettingSlipRules(SlipRulesKept rules, Events events) {
        this.rules = rules;
        this.events = events;
    }

    @Transactional
    public void set(SlipRules after) {
        var before = rules.get();
        if (!before.equals(after)) {
            rules.put(after);
            events.publish(new SlipRulesChanged(Current.actor().inFirm(), before, after));
        }
    }
}
