package io.parvis.platform.machines;

import io.parvis.platform.kernel.Refused;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Stamps public forms and looks at the stamps when they come back. A person takes a few seconds at least; their browser
/// meanwhile does the work that the stamp names, which is cheap once and dear a thousand times. Whose browser runs no
/// script waits a minute instead, and only few of those pass.
@Component
public class Stamps {

    static final Duration LEAST = Duration.ofSeconds(3);
    static final Duration LEAST_WITHOUT_SCRIPT = Duration.ofMinutes(1);
    static final Duration LASTS = Duration.ofHours(2);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final UsedStamps used;
    private final Rush rush;
    private final Clock clock;

    Stamps(UsedStamps used, Rush rush, Clock clock) {
        this.used = used;
        this.rush = rush;
        this.clock = clock;
    }

    /// A fresh key to sign stamps with.
    public static byte[] key() {
        var key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    /// A stamp for a form of this firm, the dearer the more forms come in.
    public String issue(UUID firm, byte[] key) {
        var nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
        return new Stamp(clock.instant(), rush.bits(firm), text).signed(key);
    }

    /// The stamp that was sent, as long as it may serve: a form that is shown again need not be waited for again.
    public Optional<String> still(String signed, byte[] key) {
        return Stamp.read(signed, key)
                .filter(stamp -> age(stamp).compareTo(LASTS) < 0)
                .map(_ -> signed);
    }

    /// How many zero bits the proof of a stamp needs.
    public static int bits(String signed, byte[] key) {
        return Stamp.read(signed, key).map(Stamp::bits).orElse(0);
    }

    /// Takes a stamp; it never serves again if the transaction ends well.
    ///
    /// @throws Refused when it is none of ours, has served, is too young or too old, or its work was not done
    /// @throws io.parvis.platform.web.SlowDown when too many come without the work
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(UUID firm, byte[] key, Sent sent) {
        var stamp =
                Stamp.read(sent.stamp(), key)
                        .orElseThrow(() -> Refused.because("machines.unstamped"));
        var age = age(stamp);
        Refused.when(age.compareTo(LEAST) < 0, "machines.too-fast");
        Refused.when(age.compareTo(LASTS) >= 0, "machines.too-old");
        if (sent.proof().isEmpty()) {
            var waiting = LEAST_WITHOUT_SCRIPT.minus(age).toSeconds();
            Refused.when(waiting > 0, "machines.without-script", waiting);
            rush.takeWithoutWork(firm);
        } else {
            Refused.when(!stamp.isProven(sent.stamp(), sent.proof()), "machines.unstamped");
        }
        Refused.when(!used.use(stamp.nonce(), clock.instant()), "machines.used");
    }

    private Duration age(Stamp stamp) {
        return Duration.between(stamp.opened(), clock.instant());
    }

    /// What came with a form.
    ///
    /// @param proof empty where no script ran
    public record Sent(String stamp, String proof) {}
}
