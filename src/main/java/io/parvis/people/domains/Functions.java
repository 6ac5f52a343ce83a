package io.parvis.people.domains;

import io.parvis.people.identity.AccountId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
