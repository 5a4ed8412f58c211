package dev.vestnik.local.token;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/** Signs tokens, and knows its own again. */
final class SigningKey {

    private static final int BITS = 2048;
    private static final String ISSUER = "vestnik-local";

    private final RsaJsonWebKey key;

    private SigningKey(RsaJsonWebKey key) {
        this.key = key;
    }

    /** The key in a file; it is made when the file is missing. */
    static SigningKey in(Path path) throws IOException, JoseException {
        var file = new SecretFile(path);
        var kept = file.read();
        if (kept.isPresent()) {
            return new SigningKey((RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(kept.get()));
        }
        var made = RsaJwkGenerator.generateJwk(BITS);
        file.write(made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        return new SigningKey(made);
    }

    /** The half that verifies, as X.509 DER in base64. */
    String publicHalf() {
        return Base64.getEncoder().encodeToString(key.getRsaPublicKey().getEncoded());
    }

    /** A token that names its bearer and the one role that it has. */
    String sign(String bearer, String role, Instant now, Duration life) throws JoseException {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(bearer);
        claims.setStringListClaim("groups", List.of(role));
        claims.setGeneratedJwtId();
        claims.setIssuedAt(date(now));
        claims.setExpirationTime(date(now.plus(life)));
        var token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(key.getPrivateKey());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return token.getCompactSerialization();
    }

    /** Whether it signed a token that is still good after a while. */
    boolean vouchesFor(String token, Instant now, Duration longer) {
        try {
            new JwtConsumerBuilder()
                    .setVerificationKey(key.getRsaPublicKey())
                    .setExpectedIssuer(ISSUER)
                    .setRequireExpirationTime()
                    .setEvaluationTime(date(now.plus(longer)))
                    .build()
                    .processToClaims(token);
            return true;
        } catch (InvalidJwtException e) {
            return false;
        }
    }

    private static NumericDate date(Instant time) {
        return NumericDate.fromMilliseconds(time.toEpochMilli());
    }
}
