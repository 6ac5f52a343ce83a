package io.parvis.people.members;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Admission;
import io.parvis.people.identity.Inviting;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/// Finds or makes the one sign-in of somebody who joins a domain, and writes to them. It looks at the accounts of the
/// whole firm, which whoever invites may not see: [Membership] calls it over the walls.
@Component
class Newcomers {

    private final Accounts accounts;
    private final Inviting inviting;
    private final Post post;
    private final PublicAddress site;
    private final Admission admission;

    Newcomers(
            Accounts accounts,
            Inviting inviting,
            Post post,
            PublicAddress site,
            Admission admission) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.post = post;
        this.site = site;
        this.admission = admission;
    }

    Account receive(Firm firm, String client, Newcomer newcomer) {
        var known = accounts.find(Realm.CLIENT, newcomer.login());
        known.ifPresent(account -> recognise(firm, client, account, newcomer));
        return known.orElseGet(() -> admit(firm, newcomer));
    }

    // A sign-in that somebody else has is taken; one's own is used, with the password one knows.
    private void recognise(Firm firm, String client, Account account, Newcomer newcomer) {
        if (!account.email().equalsIgnoreCase(newcomer.person().email())) {
            throw Refused.at("login", "members.login-taken");
        }
        if (!newcomer.password().isEmpty()) {
            throw Refused.at("password", "members.has-password");
        }
        greet(firm, client, account);
    }

    private Account admit(Firm firm, Newcomer newcomer) {
        if (!newcomer.hash().isEmpty()) {
            var account = inviting.enroll(Role.MEMBER, newcomer.login(), newcomer.person());
            admission.admit(account.id(), newcomer.hash());
            return account;
        }
        if (newcomer.password().isEmpty()) {
            return inviting.invite(firm, Role.MEMBER, newcomer.login(), newcomer.person());
        }
        var account = inviting.enroll(Role.MEMBER, newcomer.login(), newcomer.person());
        admission.handOver(account.id(), newcomer.password());
        return account;
    }

    void remind(Firm firm, AccountId account) {
        inviting.remind(firm, account);
    }

    private void greet(Firm firm, String client, Account account) {
        switch (account.state()) {
            case INVITED -> inviting.remind(firm, account.id());
            case ACTIVE -> post.send(letter(firm, client, account));
            case DEACTIVATED -> throw Refused.at("email", "members.closed");
        }
    }

    private Letter letter(Firm firm, String client, Account account) {
        return new Letter(
                firm.name(),
                account.email(),
                account.language(),
                Message.of("mail.joined.subject", client, firm.name()),
                Message.of(
                        "mail.joined.body",
                        account.name(),
                        client,
                        firm.name(),
                        account.identifier(),
                        site.of(Doors.path(firm.slug(), Realm.CLIENT))));
    }
}
