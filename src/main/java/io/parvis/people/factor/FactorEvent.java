package io.parvis.people.factor;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;

/// What can happen to somebody's second factor.
sealed interface FactorEvent extends Event {

    AccountId account();

    @Override
    default Subject subject() {
        return new Subject("account", account().value());
    }

    record FactorSet(AccountId account) implements FactorEvent {}

    record FactorDropped(AccountId account) implements FactorEvent {}

    /// There are other recovery codes.
    record RecoveryCodesRenewed(AccountId account) implements FactorEvent {}

    /// Somebody came in, or did something else, with a recovery code.
    record RecoveryCodeUsed(AccountId account) implements FactorEvent {}
}
