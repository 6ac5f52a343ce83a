package io.parvis.people.terms;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Walls;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down that the terms were accepted.
@Component
public class Accepting {

    private final TermsVersions versions;
    private final Consents consents;
    private final Walls walls;
    private final Ids ids;
    private final Events events;

    Accepting(TermsVersions versions, Consents consents, Walls walls, Ids ids, Events events) {
        this.versions = versions;
        this.consents = consents;
        this.walls = walls;
        this.ids = ids;
        this.events = events;
    }

    /// For one client, such as one that has just registered.
    @Transactional
    public void accept(UUID client, AccountId account, Given given) {
        consents.add(ids.next(), client, account, given);
        events.publish(new TermsAccepted(client, versions.get(given.terms()).number()));
    }

    /// For every client the person stands for: what was read once need not be read at each of them.
    @Transactional
    public void acceptEverywhere(AccountId account, Given given) {
        walls.over(() -> consents.clients(account))
                .forEach(client -> accept(client, account, given));
    }
}
