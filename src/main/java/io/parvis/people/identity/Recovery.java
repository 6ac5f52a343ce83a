package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.MailedLinks.Purpose;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A way back for somebody who lost the password or the identifier.
@Component
class Recovery {

    private final Accounts accounts;
    private final Links links;
    private final TransactionTemplate transaction;

    Recovery(Accounts accounts, Links links, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.transaction = transaction;
    }

    /// Mails each account of the address. It happens beside the answer, which so takes the same time for any address.
    void ask(Firm firm, Realm realm, String email) {
        Thread.ofVirtual()
                .name("recovery")
                .start(() ->
                        Current.run(
                                firm.system(),
                                () ->
                                        transaction.executeWithoutResult(_ ->
                                                accounts.withEmail(realm, email)
                                                        .forEach(account ->
                                                                links.mail(
                                                                        firm,
                                                                        account,
                                                                        purpose(account))))));
    }

    // Somebody who never came in gets the invitation again.
    private static Purpose purpose(Account account) {
        return account.state() == AccountState.INVITED ? Purpose.INVITATION : Purpose.RESET;
    }
}
