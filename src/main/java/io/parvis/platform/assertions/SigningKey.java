package io.parvis.platform.assertions;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.util.Base64URL;
import io.parvis.platform.vault.Vault;
import java.math.BigInteger;
import org.bouncycastle.crypto.ec.CustomNamedCurves;

/// The key that assertions are signed with (ES256). It is worked out of the installation's own key, so that all nodes
/// have the same one and nothing more needs to be kept.
final class SigningKey {

    private static final int BITS = 256;

    private SigningKey() {}

    static ECKey from(Vault vault) {
        var curve = CustomNamedCurves.getByName("P-256");
        var secret = secret(vault, curve.getN());
        var point = curve.getG().multiply(secret).normalize();
        try {
            return new ECKey.Builder(
                            Curve.P_256,
                            coordinate(point.getAffineXCoord().toBigInteger()),
                            coordinate(point.getAffineYCoord().toBigInteger()))
                    .d(coordinate(secret))
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    // Between 1 and the order of the curve less one, as the curve asks for.
    private static BigInteger secret(Vault vault, BigInteger order) {
        var drawn = new BigInteger(1, vault.fingerprint("ES256 1", "assertions"));
        return drawn.mod(order.subtract(BigInteger.ONE)).add(BigInteger.ONE);
    }

    private static Base64URL coordinate(BigInteger number) {
        return ECKey.encodeCoordinate(BITS, number);
    }
}
