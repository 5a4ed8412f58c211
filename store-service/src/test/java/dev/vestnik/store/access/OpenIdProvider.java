package dev.vestnik.store.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * An OpenID provider on loopback. It says by which key its tokens are verified, gives a token of whatever claims it is asked for
 * ({@code /token?sub=&aud=&role=&iss=}), and takes another key when told to ({@code /rotate}).
 */
public final class OpenIdProvider implements QuarkusTestResourceLifecycleManager {

    private static final int BITS = 2048;
    private static final int MINUTES = 10;

    private final HttpServer server;
    private volatile RsaJsonWebKey key;

    /** One that listens at any free port. */
    public OpenIdProvider() throws IOException, JoseException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.key = freshKey();
    }

    @Override
    public Map<String, String> start() {
        serve("/.well-known/openid-configuration", query -> """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token", \
                "authorization_endpoint": "%1$s/authorization"}""".formatted(address()));
        serve("/keys", query -> new JsonWebKeySet(List.of(key)).toJson());
        serve("/token", this::token);
        serve("/rotate", query -> {
            key = freshKey();
            return "{}";
        });
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", address());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** An answer to a query. */
    private interface Answer {

        String to(Map<String, String> query) throws JoseException;
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                var body = answer.to(query(exchange)).getBytes(UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (JoseException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        });
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var query = new HashMap<String, String>();
        var text = exchange.getRequestURI().getRawQuery();
        if (text != null) {
            Arrays.stream(text.split("&", -1))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> query.put(pair[0], URLDecoder.decode(pair[1], UTF_8)));
        }
        return query;
    }

    private String token(Map<String, String> query) throws JoseException {
        var claims = new JwtClaims();
        claims.setIssuer(query.getOrDefault("iss", address()));
        claims.setSubject(query.get("sub"));
        claims.setAudience(query.get("aud"));
        claims.setClaim("realm_access", Map.of("roles", List.of(query.get("role"))));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(MINUTES);
        var signing = key;
        var token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(signing.getPrivateKey());
        token.setKeyIdHeaderValue(signing.getKeyId());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return token.getCompactSerialization();
    }

    private static RsaJsonWebKey freshKey() throws JoseException {
        var fresh = RsaJwkGenerator.generateJwk(BITS);
        fresh.setKeyId(UUID.randomUUID().toString());
        fresh.setUse("sig");
        fresh.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return fresh;
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
