package io.parvis.people.payers;

import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// To whom a client's documents are made out.
///
/// @param own whether it is the client itself, and follows what is known of it
/// @param main whether documents go to it unless somebody says otherwise
/// @param frozenAt when the first document was issued to it
/// @param retiredAt since when no document is made out to it any more
@NamedInterface("api")
public record Payer(
        PayerId id,
        UUID client,
        PayerIdentity identity,
        Delivery delivery,
        boolean own,
        boolean main,
        @Nullable Instant frozenAt,
        @Nullable Instant retiredAt,
        int version) {

    public String name() {
        return identity.name();
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public boolean isComplete() {
        return identity.isComplete();
    }

    Payer edited(PayerIdentity otherIdentity, Delivery otherDelivery) {
        var stillOwn = own && identity.equals(otherIdentity);
        return new Payer(
                id,
                client,
                otherIdentity,
                otherDelivery,
                stillOwn,
                main,
                frozenAt,
                retiredAt,
                version);
    }

    void mustBeUsed() {
        Refused.when(isRetired(), "payer.retired");
    }

    void mustNotBeMain() {
        Refused.when(main, "payer.main-stays");
    }

    void mustNotBeFrozen() {
        Refused.when(isFrozen(), "payer.frozen");
    }

    /// What was issued names it for good: it can be the one that stays, never the one that goes.
    void mayVanishInto(Payer other) {
        Refused.when(isFrozen(), "payer.merge-frozen", name(), other.name());
    }
}
