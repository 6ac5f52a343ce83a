package io.parvis.platform.assertions;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.parvis.platform.vault.Vault;
import io.parvis.platform.web.PublicAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Makes assertions that others can check without asking back (JWT, RFC 7519). Each counts for one minute; the system it
/// is meant for takes each `jti` once.
@Component
public class Assertions {

    private static final Duration COUNTS_FOR = Duration.ofMinutes(1);

    private final Supplier<ECKey> key;
    private final PublicAddress address;
    private final Clock clock;

    Assertions(Vault vault, PublicAddress address, Clock clock) {
        this.key = SingletonSupplier.of(() -> SigningKey.from(vault));
        this.address = address;
        this.clock = clock;
    }

    /// @return a JWT in its compact form, which is safe in an address
    public String sign(Assertion said) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.get().getKeyID()).build();
        var token = new SignedJWT(header, claims(said));
        try {
            token.sign(new ECDSASigner(key.get()));
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java signs with ES256", e);
        }
        return token.serialize();
    }

    /// The public half of the key.
    JWKSet published() {
        return new JWKSet(key.get().toPublicJWK());
    }

    private JWTClaimsSet claims(Assertion said) {
        var now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(address.of(""))
                        .audience(said.audience().toString())
                        .subject(said.subject())
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(COUNTS_FOR)));
        said.claims().forEach(claims::claim);
        return claims.build();
    }
}
