package io.parvis.people.domains;

import io.parvis.people.identity.AccountId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who holds which function of a domain: nobody or one employee each, and one employee may hold several.
public record Functions(Map<DomainFunction, AccountId> holders) {

    public static final Functions NONE = new Functions(Map.of());

    public Functions {
        holders = Map.copyOf(holders);
    }

    Optional<AccountId> holder(DomainFunction function) {
        return Optional.ofNullable(holders.get(function));
    }

    /// Who gets the work of the domain now: the responsible, or the backup while the responsible is not available.
    /// Neither the controller nor the account manager ever does (decision D5). Empty: nobody can be turned to.
    Optional<AccountId> worker(Predicate<AccountId> available) {
        return Stream.of(DomainFunction.RESPONSIBLE, DomainFunction.BACKUP)
                .flatMap(function -> holder(function).stream())
                .filter(available)
                .findFirst();
    }

    /// @param holder nobody when null
    public Functions with(DomainFunction function, @Nullable AccountId holder) {
        var changed = new EnumMap<DomainFunction, AccountId>(DomainFunction.class);
        changed.putAll(holders);
        if (holder == null) {
            changed.remove(function);
        } else {
            changed.put(function, holder);
        }
        return new Functions(changed);
    }
}
