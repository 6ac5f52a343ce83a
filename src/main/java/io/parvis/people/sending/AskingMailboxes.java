package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Token;
import io.parvis.people.sending.AddressLinks.Life;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.tenancy.Walls;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Mails to an address the link by which whoever reads it lets the firm write from it.
@Component
class AskingMailboxes {

    private static final Duration LASTS = Duration.ofHours(24);
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final AddressLinks links;
    private final Walls walls;
    private final Post post;
    private final PublicAddress site;
    private final Clock clock;

    AskingMailboxes(AddressLinks links, Walls walls, Post post, PublicAddress site, Clock clock) {
        this.links = links;
        this.walls = walls;
        this.post = post;
        this.site = site;
        this.clock = clock;
    }

    /// It works for a day, and once.
    ///
    /// @throws Refused when one was mailed a moment ago
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Firm firm, SendingAddress address) {
        var token = Token.fresh();
        var now = clock.instant();
        var life = new Life(now, now.plus(LASTS), now.minus(BETWEEN));
        var kept = walls.over(() -> links.put(address.id(), token, life));
        Refused.when(!kept, "sending.too-soon");
        var door = Doors.path(firm.slug(), Realm.STAFF);
        post.send(
                new Letter(
                        firm.name(),
                        address.address(),
                        Current.locale().getLanguage(),
                        Message.of("mail.sender.subject", firm.name()),
                        Message.of(
                                "mail.sender.body",
                                firm.name(),
                                Current.actor().name(),
                                site.of(door + "/confirm-sender/" + token.text()))));
    }
}
