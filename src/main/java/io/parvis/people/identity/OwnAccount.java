package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What one may change about oneself.
@Component
class OwnAccount {

    private final Accounts accounts;
    private final Secrets secrets;
    private final SessionBook book;
    private final Readdressing readdressing;
    private final Events events;

    OwnAccount(
            Accounts accounts,
            Secrets secrets,
            SessionBook book,
            Readdressing readdressing,
            Events events) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.book = book;
        this.readdressing = readdressing;
        this.events = events;
    }

    Account account(Guest guest) {
        return accounts.get(guest.account());
    }

    /// Every other session ends: whoever knew the old password is out.
    ///
    /// @param old which they have proved to know
    @Transactional
    public void changePassword(Guest guest, String old, String chosen) {
        if (old.equals(chosen)) {
            throw Refused.at("password", "password.same");
        }
        secrets.choose(guest.account(), chosen);
        book.endOthers(guest.account(), guest.session());
    }

    /// Every other session ends, and both addresses are told.
    @Transactional
    public void changeSignIn(Firm firm, Guest guest, SignIn wanted) {
        var before = accounts.get(guest.account());
        var changes = wanted.since(before);
        if (!changes.isEmpty()) {
            readdressing.readdress(firm, before, wanted, guest.session());
            events.publish(new SignInChanged(guest.account(), changes));
        }
    }

    @Transactional
    public void speak(Guest guest, String language) {
        accounts.speak(guest.account(), language);
    }

    @Transactional
    public void look(Guest guest, String theme) {
        accounts.look(guest.account(), theme);
    }
}
