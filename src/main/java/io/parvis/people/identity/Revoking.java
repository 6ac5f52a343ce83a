package io.parvis.people.identity;

import io.parvis.platform.tenancy.Walls;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes a way in away for good, with its sessions, its links and what was typed in vain: the identifier is free again. The
/// person and their mail stay with whoever knows them. Who may decide it is for the caller to ask, and what happened for
/// the caller to tell.
@Component
public class Revoking {

    private final Departures departures;
    private final Walls walls;

    Revoking(Departures departures, Walls walls) {
        this.departures = departures;
        this.walls = walls;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(AccountId account) {
        var one = new UUID[] {account.value()};
        walls.over(() -> {
            departures.forgetGuesses(one);
            departures.erase(one);
            return account;
        });
    }
}
