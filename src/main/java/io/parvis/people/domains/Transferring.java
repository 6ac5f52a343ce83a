package io.parvis.people.domains;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.people.members.Membership;
import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands a domain over to another of its members. The former owner loses the special rights at once and stays a member.
@Component
public class Transferring {

    private final Domains domains;
    private final Membership membership;
    private final Accounts accounts;
    private final Post post;
    private final Register register;

    Transferring(
            Domains domains,
            Membership membership,
            Accounts accounts,
            Post post,
            Register register) {
        this.domains = domains;
        this.membership = membership;
        this.accounts = accounts;
        this.post = post;
        this.register = register;
    }

    /// @throws Refused at `owner` when the new owner is not an active member of the domain
    @Transactional
    public void transfer(Firm firm, DomainId id, AccountId to) {
        var before = domains.lock(id);
        refuseFormerOwner(before);
        if (!before.owner().equals(to)) {
            check(id, to);
            register.save(before.ownedBy(to));
            tell(firm, id, before.owner(), to);
        }
    }

    // At the portal only the owner hands over; a second click comes when somebody else is the
    // owner.
    private static void refuseFormerOwner(Domain domain) {
        var actor = Current.actor();
        if (actor.realm() == Realm.CLIENT && !domain.owner().value().equals(actor.person())) {
            throw new Forbidden("problem.forbidden");
        }
    }

    void check(DomainId id, AccountId to) {
        membership.prepareOwner(id.value(), to);
    }

    void tell(Firm firm, DomainId id, AccountId from, AccountId to) {
        var former = accounts.get(from);
        var next = accounts.get(to);
        register.tell(new DomainTransferred(id, from, to, former.name(), next.name()));
        for (var reader : List.of(former, next)) {
            post.send(letter(firm, reader, register.nameOf(id), next));
        }
    }

    private static Letter letter(Firm firm, Account reader, String domain, Account next) {
        return new Letter(
                firm.name(),
                reader.email(),
                reader.language(),
                Message.of("mail.transfer.subject", domain),
                Message.of("mail.transfer.body", reader.name(), domain, next.name(), firm.name()));
    }
}
