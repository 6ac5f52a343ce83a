package io.parvis.people.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What an app and we both know, and the codes that follow from it (RFC 6238): six digits, thirty seconds, SHA-1, which is
/// what every app understands.
///
/// @param text in Base32, as it is typed into an app
record AppSecret(String text) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 20;
    private static final int SECONDS = 30;
    private static final int ALL_CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    static AppSecret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /// @param bytes a multiple of five of them, so that no letter is padded
    static AppSecret of(byte[] bytes) {
        var text = new StringBuilder();
        for (int at = 0; at < bytes.length; at += 5) {
            var five = 0L;
            for (int one = 0; one < 5; one++) {
                five = (five << 8) | (bytes[at + one] & 0xff);
            }
            for (int shift = 35; shift >= 0; shift -= 5) {
                text.append(LETTERS.charAt((int) ((five >> shift) & 31)));
            }
        }
        return new AppSecret(text.toString());
    }

    /// What the picture says to the app.
    String address(String firm, String identifier) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=%d"
                .formatted(encoded(firm), encoded(identifier), text, encoded(firm), SECONDS);
    }

    // A plus is a plus in the path of an address.
    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// In fours, as people type it.
    String spaced() {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /// The half minute to which a code belongs: this one, the one before or the next, for clocks differ.
    ///
    /// @param after no half minute up to that one counts
    Optional<Long> step(String code, Instant now, long after) {
        var here = stepAt(now);
        return LongStream.rangeClosed(here - 1, here + 1)
                .filter(step -> step > after)
                .filter(step -> isSame(code(step), code))
                .boxed()
                .findFirst();
    }

    String codeAt(Instant now) {
        return code(stepAt(now));
    }

    private static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    private String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number =
                    ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % ALL_CODES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }

    private byte[] bytes() {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        for (int at = 0; at < text.length(); at += 8) {
            var five = 0L;
            for (int one = 0; one < 8; one++) {
                five = (five << 5) | LETTERS.indexOf(text.charAt(at + one));
            }
            for (int shift = 32; shift >= 0; shift -= 8) {
                bytes.put((byte) (five >> shift));
            }
        }
        return bytes.array();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
