package io.parvis.platform.machines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a public form carries: when it was opened and how much work its browser must do, signed so that neither can be
/// forged.
///
/// @param bits how many zero bits the hash of a proof begins with
/// @param nonce random, so that each stamp serves once
record Stamp(Instant opened, int bits, String nonce) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,15})\\.(\\d{1,2})\\.([\\w-]{1,40})\\.([\\w-]{43})");
    private static final Pattern PROOF = Pattern.compile("\\d{1,15}");

    String signed(byte[] key) {
        return body() + "." + signature(key);
    }

    /// Reads a stamp that was signed with the key; empty when it is none.
    static Optional<Stamp> read(String text, byte[] key) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var stamp =
                    new Stamp(
                            Instant.ofEpochMilli(Long.parseLong(found.group(1))),
                            Integer.parseInt(found.group(2)),
                            found.group(3));
            var same =
                    MessageDigest.isEqual(
                            found.group(4).getBytes(UTF_8), stamp.signature(key).getBytes(UTF_8));
            return same ? Optional.of(stamp) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Whether a number was searched for as long as the stamp demands.
    boolean isProven(String signed, String proof) {
        return PROOF.matcher(proof).matches() && zeroBits(sha256(signed + ":" + proof)) >= bits;
    }

    static int zeroBits(byte[] hash) {
        int zeros = 0;
        for (byte part : hash) {
            if (part != 0) {
                return zeros + Integer.numberOfLeadingZeros(part & 0xff) - 24;
            }
            zeros += 8;
        }
        return zeros;
    }

    private String body() {
        return opened.toEpochMilli() + "." + bits + "." + nonce;
    }

    private String signature(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(body().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
