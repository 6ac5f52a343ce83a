package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AddressChanges.Wanted;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Walls;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks a new address whether it is the person's: a link is mailed there. Who may ask is for the caller to say, and what
/// happened for the caller to tell.
@Component
public class AskingAddresses {

    private static final Duration LASTS = Duration.ofHours(24);

    private final AddressChanges changes;
    private final Walls walls;
    private final Post post;
    private final PublicAddress site;
    private final Clock clock;

    AskingAddresses(
            AddressChanges changes, Walls walls, Post post, PublicAddress site, Clock clock) {
        this.changes = changes;
        this.walls = walls;
        this.post = post;
        this.site = site;
        this.clock = clock;
    }

    /// Nothing changes before the link is used; it works for a day, and once.
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Firm firm, Account account, String email) {
        var token = Token.fresh();
        var expiresAt = clock.instant().plus(LASTS);
        walls.over(() -> {
            changes.put(new Wanted(account.id(), email), token, expiresAt);
            return token;
        });
        var door = Doors.path(firm.slug(), account.realm());
        post.send(
                new Letter(
                        firm.name(),
                        email,
                        account.language(),
                        Message.of("mail.address.subject", firm.name()),
                        Message.of(
                                "mail.address.body",
                                account.name(),
                                firm.name(),
                                site.of(door + "/confirm-address/" + token.text()))));
    }
}
