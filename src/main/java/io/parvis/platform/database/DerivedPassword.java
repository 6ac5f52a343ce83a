package io.parvis.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The password of a role that Parvis made itself in a foreign PostgreSQL: every node that was
/// given the same administrator finds the same one, and nothing has to be kept.
final class DerivedPassword {

    private DerivedPassword() {}

    static Login of(String role, Login administrator) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var key = administrator.role() + ":" + administrator.password();
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return new Login(
                    role, HexFormat.of().formatHex(mac.doFinal(role.getBytes(UTF_8)), 0, 24));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
