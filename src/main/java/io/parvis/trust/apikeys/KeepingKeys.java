package io.parvis.trust.apikeys;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes keys and revokes them.
@Component
class KeepingKeys {

    private final ApiKeys keys;
    private final Events events;
    private final Clock clock;

    KeepingKeys(ApiKeys keys, Events events, Clock clock) {
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /// @return the key itself, to be shown once
    /// @throws Refused at the scopes when none was chosen
    @Transactional
    public KeyText make(KeyForm typed) {
        var text = KeyText.fresh();
        var now = clock.instant();
        var actor = Current.actor();
        var key =
                new ApiKey(
                        typed.once(),
                        typed.name(),
                        text.ending(),
                        typed.chosen(),
                        typed.shielded(),
                        actor.name(),
                        now,
                        typed.life().end(now),
                        null,
                        null);
        keys.add(key, text.hash(), actor.locale().getLanguage());
        events.publish(new KeyMade(key));
        return text;
    }

    /// From this moment on the key opens nothing; revoking it twice is doing it once.
    @Transactional
    public void revoke(UUID id) {
        var key = keys.get(id);
        if (keys.revoke(id, clock.instant())) {
            events.publish(new KeyRevoked(id, key.name()));
        }
    }
}
