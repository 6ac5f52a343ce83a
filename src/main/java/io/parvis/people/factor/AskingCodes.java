package io.parvis.people.factor;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Device;
import io.parvis.people.identity.SecondStep;
import io.parvis.people.identity.Token;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks for a code once the password was right. The password is known for ten minutes, and for the newest of several who
/// try at once.
@Component
class AskingCodes implements SecondStep {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Factors factors;
    private final AwaitedCodes awaited;
    private final Clock clock;

    AskingCodes(Factors factors, AwaitedCodes awaited, Clock clock) {
        this.factors = factors;
        this.awaited = awaited;
        this.clock = clock;
    }

    @Override
    public boolean isSet(AccountId account) {
        return factors.setAt(account).isPresent();
    }

    @Override
    @Transactional
    public Token ask(Account account, Device device) {
        var key = Token.fresh();
        awaited.drop(account.id());
        awaited.add(key, new AwaitedCode(account.id(), device), clock.instant().plus(PATIENCE));
        return key;
    }
}
