package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import org.springframework.stereotype.Component;

/// Lets people in who showed what they must.
@Component
public class LettingIn {

    private final SessionBook book;
    private final SecondStep second;

    LettingIn(SessionBook book, SecondStep second) {
        this.book = book;
        this.second = second;
    }

    /// After the password: at once, or once another question is answered. As the program itself.
    Entry afterPassword(Firm firm, Account account, Device device) {
        if (second.isSet(account.id())) {
            return new Entry(second.ask(account, device), true);
        }
        return new Entry(book.open(account, device, firm.factorFor().asks(account.role())), false);
    }

    /// After that question. As the program itself.
    public Entry afterCode(Account account, Device device) {
        return new Entry(book.open(account, device, false), false);
    }

    /// Nothing more must be set up: every session of the person goes on freely.
    public void free(AccountId account) {
        book.free(account);
    }

    /// Ends every session of somebody who is let in by the password alone from now on.
    public void turnOut(AccountId account) {
        book.endOthers(account, null);
    }
}
