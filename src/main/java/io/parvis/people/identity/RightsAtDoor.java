package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit.DomainInSight;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.platform.access.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far a guest may go in the domain they stand in, read anew at each request. Only plain users have to be asked for.
@Repository
class RightsAtDoor {

    private final JdbcClient jdbc;

    RightsAtDoor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rights of(Firm firm, Guest guest) {
        var domain = guest.domain();
        if (domain == null) {
            return Rights.NONE;
        }
        return domain.owned() || domain.delegated() ? Rights.ALL : kept(firm, domain, guest);
    }

    private Rights kept(Firm firm, DomainInSight domain, Guest guest) {
        return jdbc.sql("select door_rights(:firm, :domain, :account)")
                .param("firm", firm.id())
                .param("domain", domain.id())
                .param("account", guest.account().value())
                .query((row, _) -> Rights.read((String[]) row.getArray(1).getArray()))
                .single();
    }
}
