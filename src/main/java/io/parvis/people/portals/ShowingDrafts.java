package io.parvis.people.portals;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Drafts;
import io.parvis.people.menus.Audience;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Shows in a preview the menu that is worked on.
@Component
class ShowingDrafts implements Drafts {

    private final Designs designs;
    private final TransactionTemplate transaction;

    ShowingDrafts(Designs designs, TransactionTemplate transaction) {
        this.designs = designs;
        this.transaction = transaction;
    }

    @Override
    public Firm shown(Firm firm, Realm door) {
        return Audience.of(door).map(audience -> shown(firm, audience)).orElse(firm);
    }

    // At the door nobody acts yet: the firm's own program reads.
    private Firm shown(Firm firm, Audience audience) {
        var draft =
                Current.as(
                        firm.system(),
                        () -> transaction.execute(_ -> designs.draft(audience).design()));
        return firm.showing(audience, Objects.requireNonNull(draft).menu());
    }
}
