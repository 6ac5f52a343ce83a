package io.parvis.people.factor;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.Visit;
import io.parvis.platform.web.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the page together.
@Component
class FactorFile {

    private final Factors factors;
    private final RecoveryCodes codes;

    FactorFile(Factors factors, RecoveryCodes codes) {
        this.factors = factors;
        this.codes = codes;
    }

    /// @param typed what could not be taken
    @Transactional(readOnly = true)
    public FactorPage page(Account account, Fields typed) {
        return new FactorPage(
                factors.setAt(account.id()).orElse(null),
                codes.left(account.id()),
                Visit.here().firm().factorFor().asks(account.role()),
                typed);
    }
}
