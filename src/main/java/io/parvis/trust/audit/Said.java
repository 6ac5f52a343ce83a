package io.parvis.trust.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What an entry says in words: who acted, and what changed. The seal covers a salted hash of it, so that the words can
/// be taken out together with the salt, and nobody can guess them from the hash.
///
/// @param salt null when the words were taken out
record Said(@Nullable String salt, String who, String changes) {

    private static final Said NOTHING = new Said(null, "", "[]");

    byte[] told() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Line.add(digest, salt);
            Line.add(digest, who);
            Line.add(digest, changes);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether it still says what was sealed, or nothing at all.
    boolean isAsTold(byte[] sealed) {
        return equals(NOTHING) || Arrays.equals(told(), sealed);
    }
}
