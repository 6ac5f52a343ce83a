package io.parvis.people.phones;

import io.parvis.platform.vault.Vault;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/// Codes of six digits. They are kept as fingerprints that nobody can compute without the installation's key: a plain
/// hash of so few digits is found at once.
@Component
class PhoneCodes {

    private static final int BOUND = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;

    PhoneCodes(Vault vault) {
        this.vault = vault;
    }

    String fresh() {
        return "%06d".formatted(random.nextInt(BOUND));
    }

    byte[] hash(PhoneCheck check, String code) {
        return vault.fingerprint(code, "code/" + check.asked() + "/" + check.client());
    }

    /// @param typed as somebody types it: blanks do not count
    boolean fits(PhoneCheck check, String typed) {
        return MessageDigest.isEqual(check.codeHash(), hash(check, typed.replaceAll("\\s", "")));
    }
}
