package io.parvis.people.domains;

import io.parvis.people.domains.DomainSheet.Holder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A line of the list of domains.
record DomainRow(
        DomainId id,
        String name,
        String code,
        DomainStatus status,
        boolean blocked,
        BackOfficeAccess access,
        String owner,
        Map<DomainFunction, Holder> holders,
        @Nullable LocalDate agreementSignedOn,
        Instant lastActivityAt) {

    @Nullable String holder(DomainFunction function) {
        var holder = holders.get(function);
        return holder == null ? null : holder.name();
    }
}
