package io.parvis.people.members;

import io.parvis.people.factor.ResettingFactors;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Walls;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Helps the users of clients who lost the telephone and the recovery codes.
@Component
class ResettingMembers {

    private final Members members;
    private final Accounts accounts;
    private final ResettingFactors factors;
    private final Walls walls;
    private final Events events;

    ResettingMembers(
            Members members,
            Accounts accounts,
            ResettingFactors factors,
            Walls walls,
            Events events) {
        this.members = members;
        this.accounts = accounts;
        this.factors = factors;
        this.walls = walls;
        this.events = events;
    }

    /// @throws io.parvis.platform.kernel.Refused for somebody without a second factor
    @Transactional
    public void reset(Firm firm, UUID domain, AccountId id) {
        var member = members.get(domain, id);
        factors.reset(firm, walls.over(() -> accounts.get(id)));
        events.publish(new MemberFactorReset(domain, id, member.name()));
    }
}
