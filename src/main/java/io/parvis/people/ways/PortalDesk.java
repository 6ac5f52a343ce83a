package io.parvis.people.ways;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.people.sending.SendingAddresses;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.tenancy.Walls;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.PublicAddress;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the office sees of the portal of one person.
@Component
public class PortalDesk {

    private final Accounts accounts;
    private final SendingAddresses senders;
    private final PublicAddress site;
    private final Walls walls;

    PortalDesk(Accounts accounts, SendingAddresses senders, PublicAddress site, Walls walls) {
        this.accounts = accounts;
        this.senders = senders;
        this.site = site;
        this.walls = walls;
    }

    /// Whose portal it is, and at which door.
    ///
    /// @param own the account that is theirs, whether or not somebody can come in with it
    /// @param account the same where somebody can; else null
    public record Whose(
            String path,
            String name,
            String email,
            Realm realm,
            @Nullable AccountId own,
            @Nullable Account account) {}

    /// The form, with what somebody is typing: whether the identifier is taken is said at once.
    @Transactional
    public PersonPortal asking(Whose whose, String typed) {
        var identifier = typed.isBlank() ? whose.email() : typed.strip();
        var fields = Fields.of(Map.of("identifier", identifier, "automatic", true, "mailed", true));
        return portal(
                whose,
                whose.account() == null && isTaken(whose, identifier) ? taken(fields) : fields,
                true);
    }

    /// @param typed into the form, with what is wrong with it
    @Transactional(readOnly = true)
    public PersonPortal again(Whose whose, Fields typed) {
        return portal(whose, typed, false);
    }

    private PersonPortal portal(Whose whose, Fields fields, boolean typing) {
        return new PersonPortal(
                whose.path(),
                whose.name(),
                whose.email(),
                whose.account(),
                fields,
                senders.verified(),
                typing);
    }

    private static Fields taken(Fields fields) {
        return fields.with("identifier", Message.of("constraint.account_identifier_taken"));
    }

    // Over the walls: it may be the identifier of somebody whom the reader does not see.
    private boolean isTaken(Whose whose, String identifier) {
        return !identifier.isEmpty()
                && walls.over(() -> accounts.find(whose.realm(), identifier))
                        .filter(other -> !other.id().equals(whose.own()))
                        .isPresent();
    }

    /// What is handed over to somebody who got a portal.
    public PortalSheet sheet(Firm firm, PersonPortal portal, String password) {
        var account = Objects.requireNonNull(portal.account());
        return new PortalSheet(
                portal, account, password, site.of(Doors.path(firm.slug(), account.realm())));
    }
}
