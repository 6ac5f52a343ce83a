package io.parvis.talk.chatroom;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Events;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps on which sites the firm's chat may stand.
@Component
class KeepingSites {

    private final Sites sites;
    private final Events events;

    KeepingSites(Sites sites, Events events) {
        this.sites = sites;
        this.events = events;
    }

    @Transactional
    public void keep(Firm firm, List<String> origins) {
        var before = sites.all();
        if (!before.equals(origins)) {
            sites.keep(origins);
            events.publish(new SitesChosen(firm.id(), before, origins));
        }
    }
}
