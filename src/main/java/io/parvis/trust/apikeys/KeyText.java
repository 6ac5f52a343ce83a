package io.parvis.trust.apikeys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// A key as its holder carries it: 256 random bits behind a beginning by which leaked keys are recognised. We keep only
/// its hash.
record KeyText(String text) {

    private static final String BEGINNING = "pvs_";
    private static final Pattern HEADER =
            Pattern.compile("(?i:Bearer) +(" + BEGINNING + "[A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ENDING = 4;

    static KeyText fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new KeyText(
                BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// The key in an `Authorization` header, if there is one that looks like it.
    static Optional<KeyText> find(String header) {
        var found = HEADER.matcher(header.strip());
        return found.matches() ? Optional.of(new KeyText(found.group(1))) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// By which people tell keys apart.
    String ending() {
        return text.substring(text.length() - ENDING);
    }
}
