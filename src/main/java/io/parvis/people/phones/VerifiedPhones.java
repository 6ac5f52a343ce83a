package io.parvis.people.phones;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What other pages may know of a client's verified number.
@Component
public class VerifiedPhones {

    private final PhoneChecks checks;
    private final Gateways gateways;

    VerifiedPhones(PhoneChecks checks, Gateways gateways) {
        this.checks = checks;
        this.gateways = gateways;
    }

    /// @param number as E.164, or an empty text
    /// @param offered whether a number can be verified at all
    /// @param asked whether the firm asks for it, and it is not done
    public record State(String number, boolean offered, boolean asked) {}

    @Transactional(readOnly = true)
    public State of(UUID client) {
        var number = checks.verified(client);
        var offered = gateways.anyActive();
        return new State(
                number,
                offered || !number.isEmpty(),
                offered && number.isEmpty() && gateways.isAsked());
    }
}
