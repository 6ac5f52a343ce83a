package io.parvis.people.factor;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.LettingIn;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes away the second factor of somebody who lost the telephone and the recovery codes. Who may do that for whom is for
/// the caller to ask, and what happened for the caller to tell.
@Component
public class ResettingFactors {

    private final Factors factors;
    private final AwaitedCodes awaited;
    private final LettingIn letting;
    private final FactorLetters letters;
    private final Walls walls;

    ResettingFactors(
            Factors factors,
            AwaitedCodes awaited,
            LettingIn letting,
            FactorLetters letters,
            Walls walls) {
        this.factors = factors;
        this.awaited = awaited;
        this.letting = letting;
        this.letters = letters;
        this.walls = walls;
    }

    @Transactional(readOnly = true)
    public boolean isSet(AccountId account) {
        return walls.over(() -> factors.setAt(account).isPresent());
    }

    /// Those among them who have one.
    @Transactional(readOnly = true)
    public Set<AccountId> among(Collection<AccountId> accounts) {
        return walls.over(() -> factors.among(accounts));
    }

    /// Signs the person out everywhere and writes to them. Where the firm requires one, they set it up anew when they sign
    /// in.
    ///
    /// @throws Refused where there is none
    @Transactional(propagation = Propagation.MANDATORY)
    public void reset(Firm firm, Account account) {
        var by = Current.actor().name();
        var gone =
                walls.over(() -> {
                    awaited.drop(account.id());
                    letting.turnOut(account.id());
                    return factors.remove(account.id());
                });
        Refused.when(!gone, "factor.nothing-to-reset");
        letters.reset(firm, account, by);
    }
}
