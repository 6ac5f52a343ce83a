package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.MailedLinks.Purpose;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives people an account and a way in.
@Component
public class Inviting {

    private final Accounts accounts;
    private final Links links;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    Inviting(Accounts accounts, Links links, Ids ids, Events events, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// Makes an account, unless there is one under this identifier, and a link with which its password is chosen. Nothing
    /// is mailed: whoever asks shows the link to the right person.
    @Transactional
    public String link(Firm firm, Role role, String identifier, Person person) {
        var account =
                accounts.find(role.realm(), identifier)
                        .orElseGet(() -> add(account(role, identifier, person)));
        events.publish(new AccountInvited(account.id()));
        return links.make(firm, account, Purpose.INVITATION);
    }

    /// Makes an account for the address and mails the invitation.
    /// The constraint `account_identifier_taken` refuses an address that the realm already knows.
    @Transactional
    public Account invite(Firm firm, Role role, Person person) {
        return invite(firm, role, person.email(), person);
    }

    /// The same under an identifier that need not be the address.
    @Transactional
    public Account invite(Firm firm, Role role, String identifier, Person person) {
        var account = enroll(role, identifier, person);
        links.mail(firm, account, Purpose.INVITATION);
        return account;
    }

    /// Makes an account without a word to the person: whoever asks hands over the way in.
    @Transactional
    public Account enroll(Role role, String identifier, Person person) {
        var account = add(account(role, identifier, person));
        events.publish(new AccountInvited(account.id()));
        return account;
    }

    /// Mails the invitation of an account that was enrolled. @param from the address it comes from; empty for the usual one
    @Transactional
    public void mail(Firm firm, Account account, String from) {
        links.mail(firm, account, Purpose.INVITATION, from);
    }

    private Account add(Account account) {
        accounts.add(account, clock.instant());
        return account;
    }

    private Account account(Role role, String identifier, Person person) {
        return new Account(
                new AccountId(ids.next()),
                role.realm(),
                role,
                identifier,
                person.email(),
                person.name(),
                person.language(),
                AccountState.INVITED,
                0);
    }

    /// Mails the invitation again; the links of before still work until one is used.
    @Transactional
    public void remind(Firm firm, AccountId account) {
        links.mail(firm, accounts.get(account), Purpose.INVITATION);
        events.publish(new AccountInvited(account));
    }

    /// The same in the language of a client, whatever the owner's own. @param from the address it comes from; empty for the
    /// usual one
    @Transactional
    public void remind(Firm firm, AccountId account, String language, String from) {
        links.mail(firm, accounts.get(account).speaking(language), Purpose.INVITATION, from);
        events.publish(new AccountInvited(account));
    }

    /// Whom to invite. The language is an ISO code Parvis speaks.
    public record Person(String name, String email, String language) {}
}
