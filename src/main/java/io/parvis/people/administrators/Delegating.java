package io.parvis.people.administrators;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.PrimaryAdministrators;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets owners among the firm's clients, and their delegates, administer the firm, and takes that back. Only the primary
/// administrator may, in person.
@Component
class Delegating {

    private final PrimaryAdministrators primaries;
    private final Delegates delegates;
    private final DelegateAccounts accounts;
    private final Events events;
    private final Clock clock;

    Delegating(
            PrimaryAdministrators primaries,
            Delegates delegates,
            DelegateAccounts accounts,
            Events events,
            Clock clock) {
        this.primaries = primaries;
        this.delegates = delegates;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /// Mails an invitation to the back office; the identifier is that of the portal. The constraint
    /// `account_identifier_taken` refuses one that an employee has.
    ///
    /// @throws Forbidden for everybody else
    /// @throws Refused at the field `member` where nobody can be named
    @Transactional
    public void name(Firm firm, AccountId member) {
        primaries.mustAct();
        var candidate =
                delegates
                        .candidate(member)
                        .orElseThrow(() -> Refused.at("member", "delegates.nobody"));
        delegates
                .formerly(member)
                .ifPresentOrElse(
                        former -> accounts.open(firm, former),
                        () ->
                                delegates.add(
                                        accounts.make(firm, candidate), member, clock.instant()));
        events.publish(new AdministratorDelegated(firm.id(), candidate.name()));
    }

    /// Shuts the back office to them: open sessions end at once. The portal stays theirs.
    @Transactional
    public void revoke(Firm firm, AccountId delegate) {
        primaries.mustAct();
        if (!delegates.isOne(delegate)) {
            throw new NotFound();
        }
        events.publish(new DelegationRevoked(firm.id(), accounts.close(delegate)));
    }
}
