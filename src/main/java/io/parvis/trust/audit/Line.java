package io.parvis.trust.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry as it is sealed.
///
/// @param columns every column but the seal's own and what was said, as text, always in the same order
record Line(UUID id, List<@Nullable String> columns, Said said) {

    /// What stands before the first entry of a firm.
    static final byte[] BEGINNING = new byte[32];

    private static final int NOTHING = -1;

    /// SHA-256 over the seal before, the running number, the hash of what was said and the columns. Each column has its length before it, so that
    /// no two entries run together to the same bytes.
    byte[] sealAfter(byte[] previous, long number, byte[] told) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
            digest.update(told);
            columns.forEach(column -> add(digest, column));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static void add(MessageDigest digest, @Nullable String column) {
        var bytes = column == null ? new byte[0] : column.getBytes(StandardCharsets.UTF_8);
        var length = column == null ? NOTHING : bytes.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        digest.update(bytes);
    }

    /// The seals of several entries, one after the other.
    static List<Seal> seal(List<Line> lines, Seal last) {
        var seals = new ArrayList<Seal>(lines.size());
        var before = last;
        for (var line : lines) {
            var number = before.number() + 1;
            var told = line.said().told();
            before = new Seal(line.id(), number, line.sealAfter(before.hash(), number, told), told);
            seals.add(before);
        }
        return seals;
    }
}
