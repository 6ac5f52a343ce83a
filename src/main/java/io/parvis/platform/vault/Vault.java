package io.parvis.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.util.function.SingletonSupplier;

/// Seals short texts with the installation's key (AES-256 in GCM), and fingerprints codes too short to be merely hashed.
/// Whoever has a copy of the database alone can read neither.
public final class Vault {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Supplier<Keys> keys;

    /// @param secret asked for when it is needed first, as making one leaves a file behind
    Vault(Supplier<String> secret) {
        keys = SingletonSupplier.of(() -> Keys.of(secret.get()));
    }

    Vault(String secret) {
        this(() -> secret);
    }

    private record Keys(SecretKeySpec sealing, SecretKeySpec marking) {

        static Keys of(String secret) {
            return new Keys(
                    new SecretKeySpec(derived(secret, "sealing"), "AES"),
                    new SecretKeySpec(derived(secret, "marking"), "HmacSHA256"));
        }
    }

    /// @param about what the text belongs to; it must be said again to open it
    public byte[] seal(String text, String about) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, about);
            var sealed = cipher.doFinal(text.getBytes(UTF_8));
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java seals with AES", e);
        }
    }

    /// @throws IllegalStateException when the key is another, or the text belongs to something else
    public String open(byte[] sealed, String about) {
        try {
            var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
            var cipher = cipher(Cipher.DECRYPT_MODE, nonce, about);
            return new String(cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("sealed with another key: see PARVIS_KEY", e);
        }
    }

    /// The same for the same text, and of no use to find it without the key.
    public byte[] fingerprint(String text, String about) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.get().marking());
            mac.update(about.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.get().sealing(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(UTF_8));
        return cipher;
    }

    private static byte[] derived(String secret, String purpose) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return digest.digest(("parvis " + purpose + " " + secret).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
