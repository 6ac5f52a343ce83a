package io.parvis.people.identity;

import io.parvis.platform.mail.Post;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes users of clients away for good, with all that is kept of their signing in and the mail they were sent. What happened is
/// for the caller to tell, and only the program itself may.
@Component
public class Departing {

    private final Departures departures;
    private final Post post;

    Departing(Departures departures, Post post) {
        this.departures = departures;
        this.post = post;
    }

    /// Their sessions end at once.
    @Transactional(propagation = Propagation.MANDATORY)
    public void depart(Collection<UUID> accounts) {
        var ids = accounts.toArray(UUID[]::new);
        var addresses = departures.addresses(ids);
        departures.forgetGuesses(ids);
        departures.erase(ids);
        var used = departures.stillUsed(addresses);
        post.forget(addresses.stream().filter(address -> !used.contains(address)).toList());
    }
}
