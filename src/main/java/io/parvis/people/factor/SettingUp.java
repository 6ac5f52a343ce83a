package io.parvis.people.factor;

import io.parvis.people.factor.FactorEvent.FactorDropped;
import io.parvis.people.factor.FactorEvent.FactorSet;
import io.parvis.people.factor.FactorEvent.RecoveryCodesRenewed;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.LettingIn;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Realm;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets up one's own second factor, and takes it away.
@Component
class SettingUp {

    private final Factors factors;
    private final RecoveryCodes codes;
    private final LettingIn letting;
    private final FactorLetters letters;
    private final Telling telling;

    SettingUp(
            Factors factors,
            RecoveryCodes codes,
            LettingIn letting,
            FactorLetters letters,
            Telling telling) {
        this.factors = factors;
        this.codes = codes;
        this.letting = letting;
        this.letters = letters;
        this.telling = telling;
    }

    /// Who is told what happened, and when it did.
    @Component
    record Telling(Events events, Clock clock) {}

    /// A secret to be put into an app. It counts once a code has come back from there: until then nothing has happened.
    ///
    /// @throws Refused where one is set up already, and for workers: nobody could reset theirs
    @Transactional
    public AppSecret begin(Account account) {
        Refused.when(account.realm() == Realm.WORKER, "factor.not-here");
        Refused.when(factors.setAt(account.id()).isPresent(), "factor.set-already");
        var secret = AppSecret.fresh();
        factors.put(account.id(), secret, telling.clock().instant());
        return secret;
    }

    /// @return the recovery codes, which are shown now and never again
    /// @throws Refused at `code` when it is not of the app that was given the secret
    @Transactional
    public List<RecoveryCode> confirm(Firm firm, Account account, String code) {
        var factor =
                factors.lockUnset(account.id())
                        .orElseThrow(() -> Refused.because("factor.begin-again"));
        var now = telling.clock().instant();
        var step =
                factor.secret()
                        .step(CheckingCodes.digits(code), now, factor.lastStep())
                        .orElseThrow(() -> Refused.at("code", "factor.wrong-first"));
        factors.set(account.id(), step, now);
        letting.free(account.id());
        letters.set(firm, account);
        telling.events().publish(new FactorSet(account.id()));
        return fresh(account);
    }

    /// Other recovery codes in place of those of before.
    @Transactional
    public List<RecoveryCode> renew(Firm firm, Account account) {
        letters.renewed(firm, account);
        telling.events().publish(new RecoveryCodesRenewed(account.id()));
        return fresh(account);
    }

    /// @throws Refused where the firm requires one
    @Transactional
    public void drop(Firm firm, Account account) {
        Refused.when(firm.factorFor().asks(account.role()), "factor.required");
        if (factors.remove(account.id())) {
            letters.dropped(firm, account);
            telling.events().publish(new FactorDropped(account.id()));
        }
    }

    private List<RecoveryCode> fresh(Account account) {
        var fresh = RecoveryCode.fresh();
        codes.replace(account.id(), fresh);
        return fresh;
    }
}
