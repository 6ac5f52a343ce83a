package io.parvis.people.members;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Admission;
import io.parvis.platform.access.Rights;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Walls;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What plain users may see and do, and invitations that are taken back.
@Component
public class Entitling {

    private final Members members;
    private final Admission admission;
    private final Walls walls;
    private final Events events;

    Entitling(Members members, Admission admission, Walls walls, Events events) {
        this.members = members;
        this.admission = admission;
        this.walls = walls;
        this.events = events;
    }

    /// Gives a plain user these rights, from the next request on.
    /// @throws io.parvis.platform.kernel.Refused for the owner and for delegates, who have all, and for somebody who was
    /// deactivated
    @Transactional
    public void entitle(UUID domain, AccountId account, Rights rights) {
        var member = members.get(domain, account);
        member.mayBeGivenRights();
        if (!member.rights().equals(rights)) {
            members.entitle(domain, account, rights);
            events.publish(
                    new MemberRightsChanged(
                            domain, account, member.name(), member.rights(), rights));
        }
    }

    /// Takes an invitation back. Of somebody who is invited nowhere else nothing is kept, and the link they were mailed
    /// works no more.
    /// @throws io.parvis.platform.kernel.Refused when it was answered already, and for the owner
    @Transactional
    public void withdraw(UUID domain, AccountId account) {
        var member = members.get(domain, account);
        member.mayLeave();
        member.mayBeReminded();
        members.remove(domain, account);
        walls.over(() -> {
            if (!members.isSomewhere(account)) {
                admission.forget(account);
            }
            return account;
        });
        events.publish(new InvitationWithdrawn(domain, account, member.name()));
    }
}
