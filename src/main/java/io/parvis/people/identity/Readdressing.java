package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.MailedLinks.Purpose;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Walls;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Changes with what somebody signs in, and where they are written to. Who may decide that is for the caller to ask, and
/// what happened for the caller to tell.
@Component
public class Readdressing {

    private final Accounts accounts;
    private final Links links;
    private final SessionBook book;
    private final SignInLetters letters;
    private final Walls walls;

    Readdressing(
            Accounts accounts, Links links, SessionBook book, SignInLetters letters, Walls walls) {
        this.accounts = accounts;
        this.links = links;
        this.book = book;
        this.letters = letters;
        this.walls = walls;
    }

    /// Signs the person out everywhere and voids every link they were mailed. Both addresses are told; whoever never came in
    /// is invited again. The password stays. The constraint `account_identifier_taken` refuses an identifier that somebody
    /// else has.
    ///
    /// @param kept the session that goes on, when the person does it themselves
    /// @throws io.parvis.platform.kernel.Stale when the account was changed since it was read
    /// @throws Refused for somebody whose sign-in was closed
    @Transactional(propagation = Propagation.MANDATORY)
    public void readdress(Firm firm, Account before, SignIn wanted, @Nullable UUID kept) {
        Refused.when(before.state() == AccountState.DEACTIVATED, "sign-in.closed");
        var after = before.signingIn(wanted);
        accounts.change(after);
        walls.over(() -> {
            links.revoke(before.id());
            book.endOthers(before.id(), kept);
            return after;
        });
        if (!before.email().equalsIgnoreCase(after.email())) {
            letters.toOldAddress(firm, before);
        }
        if (after.state() == AccountState.INVITED) {
            links.mail(firm, after, Purpose.INVITATION);
        } else {
            letters.toNewAddress(firm, after);
        }
    }
}
