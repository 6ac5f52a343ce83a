package io.parvis.trust.bench;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Replaces, in one repetition, what must be new each time: ids made while recording, secrets, codes of clients, and
/// texts that bear the mark. The same old value always becomes the same new one.
final class FreshValues {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HASH_LENGTH = 32;
    private static final String CLIENT_CODE = "C-\\d{6,}";

    private final Instant recordedFrom;
    private final String mark;
    private final String own = UUID.randomUUID().toString().substring(0, 18);
    private final Map<UUID, UUID> ids = new HashMap<>();

    /// @param mark found in texts that the recorded act made unique
    FreshValues(Instant recordedFrom, String mark) {
        this.recordedFrom = recordedFrom;
        this.mark = mark;
    }

    @Nullable Object instead(String sql, @Nullable Object value) {
        return switch (value) {
            case UUID id when isNew(id) -> ids.computeIfAbsent(id, _ -> another());
            case String text when text.matches(CLIENT_CODE) -> "C-" + own;
            case String text -> text.replace(mark, own);
            case byte[] hash when hash.length == HASH_LENGTH && sql.contains("insert") -> random();
            case null, default -> value;
        };
    }

    // The first 48 bits of a UUID of version 7 are its milliseconds.
    private boolean isNew(UUID id) {
        return id.version() == 7
                && id.getMostSignificantBits() >>> 16 >= recordedFrom.toEpochMilli();
    }

    private UUID another() {
        return new UUID(
                recordedFrom.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(0x1000),
                RANDOM.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private static byte[] random() {
        byte[] bytes = new byte[HASH_LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
