package io.parvis.people.factor;

import io.parvis.people.factor.FactorEvent.RecoveryCodeUsed;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.Guess;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.SlowDown;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks at the codes people show. Each wrong one counts, whatever becomes of the act; from the fifth on the next one is
/// heard after a while only, and the owner is told: whoever gets this far knows the password. No code is heard twice.
@Component
class CheckingCodes {

    private final Factors factors;
    private final RecoveryCodes codes;
    private final FactorLetters letters;
    private final Deeds deeds;

    CheckingCodes(Factors factors, RecoveryCodes codes, FactorLetters letters, Deeds deeds) {
        this.factors = factors;
        this.codes = codes;
        this.letters = letters;
        this.deeds = deeds;
    }

    /// How an act is done and told.
    @Component
    record Deeds(TransactionTemplate transaction, Events events, Clock clock) {}

    /// Not within a transaction: the count stands.
    ///
    /// @throws Refused at `code` when it is wrong
    /// @throws SlowDown when it is not heard yet
    void check(Firm firm, Account account, String typed) {
        var right =
                Objects.requireNonNull(
                        deeds.transaction().execute(_ -> look(firm, account, typed)));
        if (!right) {
            throw Refused.at("code", "factor.wrong");
        }
    }

    private boolean look(Firm firm, Account account, String typed) {
        var factor = read(account).orElseThrow(() -> Refused.because("factor.none"));
        var now = deeds.clock().instant();
        var waiting = factor.guess().waiting(now);
        if (waiting.isPositive()) {
            throw new SlowDown(waiting);
        }
        var step = factor.secret().step(digits(typed), now, factor.lastStep());
        var right = step.isPresent() || recovers(firm, account, typed);
        var guess = right ? Guess.none(now) : factor.guess().failedAt(now);
        factors.heard(account.id(), step.orElse(factor.lastStep()), guess);
        if (guess.failures() == Guess.PATIENCE) {
            letters.wrong(firm, account, guess.failures());
        }
        return right;
    }

    // After the installation got another key no secret can be read: somebody must help.
    private Optional<Factor> read(Account account) {
        try {
            return factors.lock(account.id());
        } catch (IllegalStateException otherKey) {
            throw Refused.because("factor.unreadable");
        }
    }

    private boolean recovers(Firm firm, Account account, String typed) {
        var used = codes.use(account.id(), RecoveryCode.read(typed), deeds.clock().instant());
        if (used) {
            letters.used(firm, account, codes.left(account.id()));
            deeds.events().publish(new RecoveryCodeUsed(account.id()));
        }
        return used;
    }

    // Apps show them in two halves.
    static String digits(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }
}
