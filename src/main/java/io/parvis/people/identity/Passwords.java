package io.parvis.people.identity;

import com.nulabinc.zxcvbn.StandardDictionaries;
import io.parvis.platform.kernel.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The password rule (decision D15) and the hash (Argon2id with OWASP's minimum: 19 MiB, two passes, one lane).
@Component
class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 256;

    private static final String LETTERS =
            "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder argon = Argon.here();

    // Hashing keeps to one core, so that a rush of sign-ins cannot starve the pages.
    private final Semaphore core = new Semaphore(1, true);
    private final Set<String> common = new HashSet<>();
    private final String nobodys = argon.encode(oneTime());

    Passwords() {
        try {
            common.addAll(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with a password, if anything. Any character counts that is neither letter nor digit.
    Optional<Message> weakness(String password) {
        if (password.length() < SHORTEST) {
            return Optional.of(Message.of("password.too-short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of(Message.of("password.too-long", LONGEST));
        }
        if (password.chars().noneMatch(Character::isUpperCase)
                || password.chars().noneMatch(Character::isDigit)
                || password.codePoints().allMatch(Character::isLetterOrDigit)) {
            return Optional.of(Message.of("password.too-plain"));
        }
        return isCommon(password) ? Optional.of(Message.of("password.common")) : Optional.empty();
    }

    // "Password1!" is "password" with what the rule asks for: the ornaments do not make it less
    // common.
    private boolean isCommon(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        var bare = plain.replaceAll("[^a-z]+$", "").replaceAll("^[^a-z]+", "");
        return common.contains(plain)
                || bare.length() <= 3
                || common.contains(bare)
                || common.contains(unmasked(bare));
    }

    private static String unmasked(String text) {
        return text.replace('@', 'a')
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('$', 's');
    }

    String hash(String password) {
        return onOneCore(() -> argon.encode(password));
    }

    boolean matches(String password, String hash) {
        return onOneCore(() -> password.length() <= LONGEST && argon.matches(password, hash));
    }

    /// Takes the time of a comparison, for an account that does not exist.
    void pretend(String password) {
        var ignored = matches(password, nobodys);
    }

    /// A password to be used once: it keeps the rule and leaves out characters that look alike.
    String oneTime() {
        var text = new StringBuilder("A7-");
        for (int i = 0; i < 12; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private <T> T onOneCore(Supplier<T> work) {
        core.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            core.release();
        }
    }
}
