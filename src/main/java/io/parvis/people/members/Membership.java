package io.parvis.people.members;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Area;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Level;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Rights;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.tenancy.Walls;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How people become users of a domain, and cease to be.
///
/// A domain names its owner, who must be a member of it: when a domain is made, the owner joins first and the row of
/// the domain follows in the same transaction (its foreign key to the member is deferred). Until that row exists, the
/// wall hides the member, so nothing may read it in between.
///
/// The door reads memberships anew at each request: whoever is deactivated is out at once, in every open session.
@Component
public class Membership {

    // Of somebody who owned the domain a moment ago: all but the special right to let others in.
    private static final Rights AFTERWARDS = Rights.ALL.with(Area.MEMBERS, Level.SEE);

    private final Members members;
    private final Newcomers newcomers;
    private final Walls walls;
    private final Events events;
    private final Clock clock;

    Membership(Members members, Newcomers newcomers, Walls walls, Events events, Clock clock) {
        this.members = members;
        this.newcomers = newcomers;
        this.walls = walls;
        this.events = events;
        this.clock = clock;
    }

    /// Lets a person into a domain and writes to them: an invitation, or news to somebody who already has a sign-in. A
    /// former member comes back. Name and language of a person who is already known stay as they are.
    /// @throws Refused at the field `email` when the person is a member already, may not sign in any more, or was shut out
    /// and a delegate asks; and where a plain user would give more rights than they have
    @Transactional
    public AccountId join(Firm firm, UUID domain, Newcomer newcomer, Entitlement as) {
        firm.mustOffer(newcomer.person().language(), "");
        refuseBeyondOwnRights(as);
        var client = members.clientName(domain);
        var account = walls.over(() -> newcomers.receive(firm, client, newcomer));
        var joining = new MemberJoined(domain, account.id(), account.name(), as);
        members.find(domain, account.id())
                .ifPresentOrElse(member -> comeBack(member, joining), () -> come(joining));
        members.entitle(domain, account.id(), as.rights());
        events.publish(joining);
        return account.id();
    }

    private static void refuseBeyondOwnRights(Entitlement as) {
        Refused.when(
                isAtPortal() && !as.delegate() && !as.rights().isWithin(Rights.current()),
                "members.rights.beyond");
    }

    /// Lets the owner into a domain that is being opened: see the note above. Writes to them as [#join] does.
    /// @param client the client's name
    @Transactional
    public AccountId joinAsOwner(Firm firm, UUID domain, String client, Newcomer newcomer) {
        var account = walls.over(() -> newcomers.receive(firm, client, newcomer));
        var joining = new MemberJoined(domain, account.id(), account.name(), Entitlement.OWNER);
        come(joining);
        events.publish(joining);
        return account.id();
    }

    private void comeBack(Member member, MemberJoined joining) {
        member.mayBeInvited();
        refuseToBringBackUnlessMayExclude();
        members.change(joining.domain(), member.account(), true, joining.as().delegate());
    }

    // A delegate may invite, but not undo what the owner decided about somebody.
    private static void refuseToBringBackUnlessMayExclude() {
        if (isAtPortal() && !Badge.current().may(Permission.EXCLUDE_MEMBERS)) {
            throw Refused.at("email", "members.shut-out");
        }
    }

    private static boolean isAtPortal() {
        return Current.actor().realm() == Realm.CLIENT;
    }

    private void come(MemberJoined joining) {
        members.add(joining.domain(), joining.account(), joining.as().delegate(), clock.instant());
    }

    /// Mails the invitation again. @throws Refused when it was answered already
    @Transactional
    public void remind(Firm firm, UUID domain, AccountId account) {
        members.get(domain, account).mayBeReminded();
        newcomers.remind(firm, account);
    }

    /// @throws Refused for the owner, who may do all that a delegate may, and for somebody who was deactivated
    @Transactional
    public void delegate(UUID domain, AccountId account) {
        var member = members.get(domain, account);
        member.mayBeDelegate();
        if (!member.delegate()) {
            members.change(domain, account, true, true);
            events.publish(new DelegateNamed(domain, account, member.name()));
        }
    }

    /// Makes a delegate a plain member; does nothing to somebody who is none.
    @Transactional
    public void undelegate(UUID domain, AccountId account) {
        var member = members.get(domain, account);
        if (member.delegate()) {
            members.change(domain, account, member.active(), false);
            events.publish(new DelegateDismissed(domain, account, member.name()));
        }
    }

    /// Makes a member fit to own the domain: an owner is not a delegate as well. The former owner goes on seeing and doing
    /// everything but what makes users, until the next one says otherwise.
    /// @throws Refused at the field `owner` when the person is no active member
    @Transactional
    public void prepareOwner(UUID domain, AccountId account) {
        var member =
                members.find(domain, account)
                        .filter(Member::active)
                        .orElseThrow(() -> Refused.at("owner", "members.owner-must-be-active"));
        if (member.delegate()) {
            members.change(domain, account, true, false);
        }
        members.list(domain).stream()
                .filter(Member::owner)
                .forEach(owner -> members.entitle(domain, owner.account(), AFTERWARDS));
    }

    /// Closes this domain to a member; a delegate does not come back as one.
    /// @throws Refused for the owner @throws NotFound when the person is no member
    @Transactional
    public void deactivate(UUID domain, AccountId account) {
        var member = members.get(domain, account);
        member.mayLeave();
        if (member.active()) {
            members.change(domain, account, false, false);
            events.publish(new MemberDeactivated(domain, account, member.name()));
        }
    }

    /// Opens this domain to a former member again.
    @Transactional
    public void reactivate(UUID domain, AccountId account) {
        var member = members.get(domain, account);
        if (!member.active()) {
            members.change(domain, account, true, false);
            events.publish(new MemberReactivated(domain, account, member.name()));
        }
    }
}
