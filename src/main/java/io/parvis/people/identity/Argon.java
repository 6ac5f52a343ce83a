package io.parvis.people.identity;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Argon2id by the library of its authors where the machine can load it, otherwise by Bouncy Castle, which takes nearly
/// three times as long. The hashes are the same (decision 0146).
final class Argon extends AbstractValidatingPasswordEncoder {

    private static final Logger LOG = LoggerFactory.getLogger(Argon.class);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    // OWASP's minimum.
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;

    private final Argon2 library;

    private Argon(Argon2 library) {
        this.library = library;
    }

    static PasswordEncoder here() {
        try {
            return new Argon(Argon2Factory.create(Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES));
        } catch (LinkageError notHere) {
            LOG.info("passwords are hashed in Java: {}", notHere.getMessage());
            return inJava();
        }
    }

    static PasswordEncoder inJava() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        return library.hash(PASSES, KIBIBYTES, LANES, password.toCharArray());
    }

    @Override
    protected boolean matchesNonNull(String password, String hash) {
        return library.verify(hash, password.toCharArray());
    }
}
