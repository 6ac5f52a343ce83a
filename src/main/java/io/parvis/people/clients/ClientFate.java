package io.parvis.people.clients;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What deleting does, or did, to one client.
///
/// @param why keys of messages; none when it is erased
public record ClientFate(UUID id, String code, String name, Fate fate, List<String> why) {

    static ClientFate of(UUID id, String code, String name, List<Tie> ties) {
        var fate = ties.stream().map(Tie::fate).max(Enum::compareTo).orElse(Fate.ERASED);
        var why = ties.stream().filter(tie -> tie.fate() == fate).map(Tie::why).distinct().toList();
        return new ClientFate(id, code, name, fate, why);
    }

    /// The ids of those that share a fate.
    public static Set<UUID> of(Collection<ClientFate> fates, Fate fate) {
        return fates.stream()
                .filter(one -> one.fate() == fate)
                .map(ClientFate::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
