package io.parvis.trust.seeding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `seed` was asked for.
///
/// @param firm the address of the firm to fill, or none: then one is made up
record SeedOrder(long clients, @Nullable String firm, long seed) {

    static final String USAGE =
            "usage: parvis seed --clients N [--firm slug] [--seed N]   (at most %,d clients)"
                    .formatted(Portfolio.MOST);

    private static final Set<String> OPTIONS = Set.of("--clients", "--firm", "--seed");
    private static final String SLUG = "[a-z0-9][a-z0-9-]{1,39}";
    private static final String NUMBER = "\\d{1,9}";

    /// The order in these words, or nothing when they make no sense.
    static Optional<SeedOrder> read(List<String> words) {
        Map<String, String> said = new HashMap<>();
        for (int at = 0; at + 1 < words.size(); at += 2) {
            said.put(words.get(at), words.get(at + 1));
        }
        return said.size() * 2 == words.size() && OPTIONS.containsAll(said.keySet())
                ? read(said)
                : Optional.empty();
    }

    private static Optional<SeedOrder> read(Map<String, String> said) {
        String clients = said.getOrDefault("--clients", "");
        String seed = said.getOrDefault("--seed", "1");
        @Nullable String firm = said.get("--firm");
        if (!clients.matches(NUMBER) || !seed.matches(NUMBER)) {
            return Optional.empty();
        }
        SeedOrder order = new SeedOrder(Long.parseLong(clients), firm, Long.parseLong(seed));
        return order.makesSense() ? Optional.of(order) : Optional.empty();
    }

    private boolean makesSense() {
        return clients > 0 && clients <= Portfolio.MOST && (firm == null || firm.matches(SLUG));
    }
}
