package io.parvis.people.phones;

import io.parvis.people.phones.PhoneCheck.Step;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Proves that a number is a client's: a code goes there, and comes back typed. A number that was verified before gives
/// way only to whoever still reads what is sent to it.
@Component
class VerifyingPhones {

    // Codes cost money and annoy whoever gets them.
    private static final int MOST_IN_A_DAY = 10;

    private final PhoneChecks checks;
    private final PhoneCodes codes;
    private final SendingCodes sending;
    private final Events events;
    private final Timed timed;

    VerifyingPhones(
            PhoneChecks checks,
            PhoneCodes codes,
            SendingCodes sending,
            Events events,
            Timed timed) {
        this.checks = checks;
        this.codes = codes;
        this.sending = sending;
        this.events = events;
        this.timed = timed;
    }

    @Component
    record Timed(
            TransactionTemplate transaction, Gateways gateways, PhoneTexts texts, Clock clock) {}

    /// What became of a code that was typed.
    enum Judged {
        VERIFIED,
        /// The former number is proven; the new one has a code now.
        HALFWAY,
        WRONG,
        /// Too old, or guessed at too often: another must be sent.
        SPENT
    }

    /// Begins with a number, or anew with another.
    ///
    /// @param number as E.164
    /// @throws Refused when it is verified already, when no gateway reaches it, or after too many codes
    void begin(UUID client, String number) {
        sending.send(
                in(() -> {
                    var former = checks.verified(client);
                    if (number.equals(former)) {
                        throw Refused.at("number", "phone.already");
                    }
                    if (timed.gateways.reaching(number).isEmpty()) {
                        throw Refused.at("number", "phone.no-gateway");
                    }
                    var begun = PhoneCheck.begun(client, number, former, timed.clock.instant());
                    admitAnother(begun);
                    return begun;
                }));
    }

    /// Sends another code, by the next gateway.
    ///
    /// @throws Refused before the time is come
    void sendAgain(UUID client) {
        sending.send(
                in(() -> {
                    var check = checks.lock(client).orElseThrow(NotFound::new);
                    var now = timed.clock.instant();
                    var left = Duration.between(now, check.resendAt()).plusMillis(999);
                    if (now.isBefore(check.resendAt())) {
                        throw Refused.because("phone.too-soon", left.toSeconds());
                    }
                    admitAnother(check);
                    return check;
                }));
    }

    Judged confirm(UUID client, String typed) {
        var judged = Objects.requireNonNull(timed.transaction.execute(_ -> judge(client, typed)));
        if (judged == Judged.HALFWAY) {
            sending.send(in(() -> checks.find(client).orElseThrow(NotFound::new)));
        }
        return judged;
    }

    /// Gives up; what was verified before stays so.
    @Transactional
    public void cancel(UUID client) {
        checks.end(client);
    }

    /// Takes back what was verified. Only the firm does: the telephone is lost, or somebody else's now.
    @Transactional
    public void remove(UUID client, String reason) {
        var former = checks.verified(client);
        if (!former.isEmpty()) {
            checks.verify(client, "");
            checks.end(client);
            events.publish(new VerifiedPhoneRemoved(client, former, reason));
        }
    }

    private Judged judge(UUID client, String typed) {
        var check = checks.lock(client).orElseThrow(NotFound::new);
        var over = !timed.clock.instant().isBefore(check.expiresAt());
        if (over || check.attemptsLeft() == 0) {
            return Judged.SPENT;
        }
        if (!codes.fits(check, typed)) {
            checks.spendAttempt(client);
            return check.attemptsLeft() == 1 ? Judged.SPENT : Judged.WRONG;
        }
        if (check.step() == Step.FORMER) {
            checks.save(check.forward());
            return Judged.HALFWAY;
        }
        checks.verify(client, check.number());
        checks.end(client);
        events.publish(new PhoneVerified(client, check.former(), check.number()));
        return Judged.VERIFIED;
    }

    private void admitAnother(PhoneCheck check) {
        var since = timed.clock.instant().minus(Duration.ofDays(1));
        if (timed.texts.sentSince(since, check.client(), check.asked()) >= MOST_IN_A_DAY) {
            throw Refused.because("phone.too-many");
        }
    }

    private PhoneCheck in(Supplier<PhoneCheck> work) {
        return Objects.requireNonNull(timed.transaction.execute(_ -> work.get()));
    }
}
