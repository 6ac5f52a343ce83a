package io.parvis.people.factor;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountState;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Entry;
import io.parvis.people.identity.LettingIn;
import io.parvis.people.identity.Token;
import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets somebody in who shows the code after the password.
@Component
class AnsweringCodes {

    private final AwaitedCodes awaited;
    private final CheckingCodes checking;
    private final Accounts accounts;
    private final LettingIn letting;
    private final Deeds deeds;

    AnsweringCodes(
            AwaitedCodes awaited,
            CheckingCodes checking,
            Accounts accounts,
            LettingIn letting,
            Deeds deeds) {
        this.awaited = awaited;
        this.checking = checking;
        this.accounts = accounts;
        this.letting = letting;
        this.deeds = deeds;
    }

    /// One act, at a moment.
    @Component
    record Deeds(TransactionTemplate transaction, Clock clock) {}

    /// Whether a code is awaited from whoever shows the key.
    boolean isAwaited(Token key) {
        return Current.as(
                Visit.here().firm().system(),
                () -> awaited.find(key, deeds.clock().instant()).isPresent());
    }

    /// @throws io.parvis.platform.kernel.Refused at `code` when it is wrong
    /// @throws NotFound when none is awaited any more
    Entry answer(Firm firm, Token key, String code) {
        return Current.as(
                firm.system(),
                () -> {
                    var asked =
                            awaited.find(key, deeds.clock().instant()).orElseThrow(NotFound::new);
                    var account = accounts.get(asked.account());
                    if (account.state() != AccountState.ACTIVE) {
                        throw new NotFound();
                    }
                    checking.check(firm, account, code);
                    return Objects.requireNonNull(
                            deeds.transaction()
                                    .execute(_ -> {
                                        awaited.drop(account.id());
                                        return letting.afterCode(account, asked.device());
                                    }));
                });
    }
}
