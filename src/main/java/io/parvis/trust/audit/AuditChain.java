package io.parvis.trust.audit;

import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The chain of a firm's audit: each entry is sealed over the one before, so that whoever changes or removes a sealed
/// one, even with all rights on the database, must forge every seal after it. What was cut off at the very end cannot be
/// seen by the chain alone: whoever wants that too keeps the last seal elsewhere from time to time.
@Component
@NamedInterface("api")
public class AuditChain {

    static final String JOB = "audit-seal";

    private static final int AT_ONCE = 500;
    // Whatever was written in the last instant may still be followed by an entry with a smaller id.
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(1);

    private final Seals seals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditChain(Seals seals, TransactionTemplate transaction, Clock clock) {
        this.seals = seals;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Seals all settled entries of the current firm. Should two do it at once, one of them fails on the constraint
    /// `audit_entry_order`, and nothing is lost.
    void seal() {
        int sealed;
        do {
            sealed = Objects.requireNonNull(transaction.execute(_ -> sealSome()));
        } while (sealed == AT_ONCE);
    }

    private int sealSome() {
        var lines = seals.unsealed(clock.instant().minus(SETTLED_AFTER), AT_ONCE);
        if (!lines.isEmpty()) {
            seals.put(Line.seal(lines, seals.last()));
        }
        return lines.size();
    }

    /// Reads a firm's whole chain and tells the first entry that is not as it was sealed.
    ///
    /// @param firm the program itself inside that firm
    public Optional<Break> verify(Actor firm) {
        return Current.as(firm, this::firstBreak);
    }

    private Optional<Break> firstBreak() {
        var good = Seal.NONE;
        while (true) {
            var after = good.number();
            var some =
                    Objects.requireNonNull(transaction.execute(_ -> seals.sealed(after, AT_ONCE)));
            for (var next : some) {
                if (!next.follows(good)) {
                    return Optional.of(new Break(good.number() + 1, next.line().id()));
                }
                good = next.seal();
            }
            if (some.size() < AT_ONCE) {
                return Optional.empty();
            }
        }
    }

    /// @param number the place in the chain where it breaks
    /// @param entry the entry found there, which was changed or stands where another was removed
    public record Break(long number, UUID entry) {}
}
