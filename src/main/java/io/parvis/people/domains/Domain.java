package io.parvis.people.domains;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A client's protected space.
///
/// @param version counts the changes, so that the second of two who edit it is told
record Domain(
        DomainId id,
        DomainStatus status,
        BackOfficeAccess access,
        boolean blocked,
        AccountId owner,
        Functions functions,
        @Nullable Instant activatedAt,
        int version) {

    static Domain opened(DomainId id, AccountId owner, Functions functions) {
        return new Domain(
                id,
                DomainStatus.STARTUP,
                BackOfficeAccess.ALL_EMPLOYEES,
                false,
                owner,
                functions,
                null,
                0);
    }

    /// Ready for the client. @throws Refused when it is active already
    Domain activate(Instant now) {
        Refused.when(status == DomainStatus.ACTIVE, "domain.already-active");
        return new Domain(id, DomainStatus.ACTIVE, access, blocked, owner, functions, now, version);
    }

    Domain edited(
            BackOfficeAccess newAccess,
            boolean nowBlocked,
            AccountId newOwner,
            Functions newFunctions) {
        return new Domain(
                id, status, newAccess, nowBlocked, newOwner, newFunctions, activatedAt, version);
    }

    Domain ownedBy(AccountId newOwner) {
        return edited(access, blocked, newOwner, functions);
    }

    Domain assigning(DomainFunction function, @Nullable AccountId holder) {
        return edited(access, blocked, owner, functions.with(function, holder));
    }
}
