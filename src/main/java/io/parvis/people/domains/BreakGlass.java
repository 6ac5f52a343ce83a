package io.parvis.people.domains;

import io.parvis.people.domains.Openings.Shielded;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a shielded domain to an administrator for a while. It closes by itself: the wall reads the clock.
@Component
class BreakGlass {

    static final int MOST_LISTED = 200;

    private final Openings openings;
    private final Register register;
    private final OpeningNotice notice;
    private final Walls walls;
    private final Ids ids;

    BreakGlass(Openings openings, Register register, OpeningNotice notice, Walls walls, Ids ids) {
        this.openings = openings;
        this.register = register;
        this.notice = notice;
        this.walls = walls;
        this.ids = ids;
    }

    /// Those who hold a function of the domain are told by mail. @throws NotFound when it is not a shielded domain
    @Transactional
    public void open(Firm firm, DomainId id, String reason, Duration lasting) {
        var now = register.now();
        var opening = new Opening(ids.next(), id, self(), reason, now, now.plus(lasting));
        walls.over(() -> {
            var domain = openings.shielded(id).orElseThrow(NotFound::new);
            openings.add(opening);
            notice.send(firm, domain, opening);
            return domain;
        });
        register.tell(new ShieldOpened(id, reason, opening.endsAt()));
    }

    /// Ends one's own opening before its time.
    @Transactional
    public void close(DomainId id) {
        if (openings.end(id, self(), register.now()) > 0) {
            register.tell(new ShieldClosed(id));
        }
    }

    /// The shielded domains that the administrator cannot see.
    @Transactional(readOnly = true)
    public List<Shielded> hidden() {
        var self = self();
        return walls.over(() -> openings.hiddenFrom(self, MOST_LISTED));
    }

    @Transactional(readOnly = true)
    public Optional<Shielded> hidden(DomainId id) {
        return walls.over(() -> openings.shielded(id));
    }

    private static AccountId self() {
        return new AccountId(Current.actor().self());
    }
}
