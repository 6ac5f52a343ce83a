package io.parvis.people.phones;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A number that a client is verifying.
///
/// @param number the one to be verified, as E.164
/// @param former the one verified before, which must be proven first; empty when there is none
/// @param codeHash of the code that was sent last
/// @param gateway by which it was sent
/// @param resendAt from when another code may be sent
record PhoneCheck(
        UUID client,
        String number,
        String former,
        Step step,
        byte[] codeHash,
        @Nullable GatewayId gateway,
        int attemptsLeft,
        Instant resendAt,
        Instant expiresAt) {

    enum Step {
        FORMER,
        NEW
    }

    static PhoneCheck begun(UUID client, String number, String former, Instant now) {
        var step = former.isEmpty() ? Step.NEW : Step.FORMER;
        return new PhoneCheck(client, number, former, step, new byte[0], null, 0, now, now);
    }

    /// The telephone that holds the code.
    String asked() {
        return step == Step.FORMER ? former : number;
    }

    /// The same once the former number is proven.
    PhoneCheck forward() {
        return new PhoneCheck(
                client, number, former, Step.NEW, new byte[0], null, 0, resendAt, expiresAt);
    }

    /// The same with a code that is on its way.
    PhoneCheck sent(byte[] hash, Gateway by, Instant now) {
        return new PhoneCheck(
                client,
                number,
                former,
                step,
                hash,
                by.id(),
                by.attempts(),
                now.plus(by.resendAfter()),
                now.plus(by.validFor()));
    }

    boolean hasCode() {
        return codeHash.length > 0;
    }
}
