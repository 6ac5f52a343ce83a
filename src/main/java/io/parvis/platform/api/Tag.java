package io.parvis.platform.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The version of a thing, as an `ETag` tells it.
public record Tag(String text) {

    private static final int ENOUGH = 16;

    public static Tag of(int version) {
        return new Tag("v" + version);
    }

    /// Of a thing that counts no versions: two that read alike are the same.
    public static Tag of(Record shown) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(shown.toString().getBytes(StandardCharsets.UTF_8));
            return new Tag(HexFormat.of().formatHex(hash, 0, ENOUGH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// As it stands in a header.
    String quoted() {
        return '"' + text + '"';
    }
}
