package io.parvis.people.operator;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.PrimaryAdministrators;
import io.parvis.people.firm.Standings;
import io.parvis.people.identity.Accounts;
import io.parvis.people.telephony.Telephonies;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import org.springframework.stereotype.Component;

/// Puts together what the operator sees of a firm. Nothing of its clients is among it.
@Component
class FirmFile {

    private static final int MOST_HISTORY = 50;

    private final Standings standings;
    private final Accounts accounts;
    private final PrimaryAdministrators primaries;
    private final Telephonies telephonies;
    private final History history;

    FirmFile(
            Standings standings,
            Accounts accounts,
            PrimaryAdministrators primaries,
            Telephonies telephonies,
            History history) {
        this.standings = standings;
        this.accounts = accounts;
        this.primaries = primaries;
        this.telephonies = telephonies;
        this.history = history;
    }

    FirmPage page(Firm firm, Fields typed) {
        return Current.as(
                firm.system().speaking(Current.locale()),
                () ->
                        new FirmPage(
                                firm,
                                standings.of(firm),
                                primaries.findHolder().orElse(null),
                                telephonies.get(),
                                accounts.active(Role.PORTAL_ADMINISTRATOR),
                                history.of(new Subject("firm", firm.id()), MOST_HISTORY),
                                typed));
    }
}
