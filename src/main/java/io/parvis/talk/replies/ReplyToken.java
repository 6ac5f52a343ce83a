package io.parvis.talk.replies;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What stands in a reply address after the plus: a version, the number of the address and a signature. Thirty-two letters
/// and digits, because the part before the `@` has room for 64, and upper and lower case may get lost on the way.
///
/// @param signature eleven bytes of an HMAC-SHA256: nobody tries 2^88 mails
record ReplyToken(long number, byte[] signature) {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final byte VERSION = 1;
    private static final int SIGNATURE = 11;
    private static final int BYTES = 1 + Long.BYTES + SIGNATURE;
    private static final int BITS = 5;
    private static final int LETTERS = BYTES * Byte.SIZE / BITS;

    /// @param firm whose key signs
    static ReplyToken signed(long number, UUID firm, Reader reader, byte[] key) {
        return new ReplyToken(number, signature(number, firm, reader, key));
    }

    /// Empty when the text has not the form of one.
    static Optional<ReplyToken> read(String text) {
        var letters = text.toLowerCase(Locale.ROOT);
        if (letters.length() != LETTERS
                || letters.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(decoded(letters));
        if (bytes.get() != VERSION) {
            return Optional.empty();
        }
        var number = bytes.getLong();
        var signature = new byte[SIGNATURE];
        bytes.get(signature);
        return Optional.of(new ReplyToken(number, signature));
    }

    /// The signature names the firm, the ticket and the reader, so that a number leads nowhere else.
    boolean isSignedFor(UUID firm, Reader reader, byte[] key) {
        return MessageDigest.isEqual(signature, signature(number, firm, reader, key));
    }

    String text() {
        var bytes = ByteBuffer.allocate(BYTES).put(VERSION).putLong(number).put(signature).array();
        var text = new StringBuilder(LETTERS);
        for (int letter = 0; letter < LETTERS; letter++) {
            text.append(ALPHABET.charAt(bits(bytes, letter * BITS)));
        }
        return text.toString();
    }

    private static int bits(byte[] bytes, int from) {
        var value = 0;
        for (int bit = from; bit < from + BITS; bit++) {
            value = value << 1 | bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
        }
        return value;
    }

    private static byte[] decoded(String letters) {
        var bytes = new byte[BYTES];
        for (int bit = 0; bit < BYTES * Byte.SIZE; bit++) {
            var value = ALPHABET.indexOf(letters.charAt(bit / BITS));
            var set = value >> (BITS - 1 - bit % BITS) & 1;
            bytes[bit / Byte.SIZE] |= (byte) (set << (Byte.SIZE - 1 - bit % Byte.SIZE));
        }
        return bytes;
    }

    private static byte[] signature(long number, UUID firm, Reader reader, byte[] key) {
        var signed = ByteBuffer.allocate(1 + Long.BYTES + 8 * Long.BYTES);
        signed.put(VERSION).putLong(number);
        for (var id : new UUID[] {firm, reader.domain(), reader.ticket(), reader.account()}) {
            signed.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return java.util.Arrays.copyOf(mac.doFinal(signed.array()), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
