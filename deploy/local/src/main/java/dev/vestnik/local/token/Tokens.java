package dev.vestnik.local.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.lang.JoseException;

/**
 * A token for each role, in a folder that only its owner can read: made once, and anew when one is about to expire.
 *
 * @param publicKey verifies them
 * @param fresh the roles whose tokens were made just now
 */
public record Tokens(Path folder, String publicKey, List<String> fresh) {

    /** Everybody that the services know. */
    public static final List<String> ROLES = List.of("reader", "editor", "contributor", "operator");

    private static final Duration LIFE = Duration.ofDays(365);
    private static final Duration RENEWED_BEFORE_END = Duration.ofDays(30);

    /** The tokens in a folder; those that are missing, or will not do for long, are made. */
    public static synchronized Tokens in(Path folder, Clock clock) {
        try {
            var key = SigningKey.in(folder.resolve("signing-key.jwk"));
            var now = clock.instant();
            var fresh = new ArrayList<String>();
            for (var role : ROLES) {
                var file = new SecretFile(folder.resolve(role));
                var kept = file.read();
                if (kept.isEmpty() || !key.vouchesFor(kept.get(), now, RENEWED_BEFORE_END)) {
                    file.write(key.sign("local-" + role, role, now, LIFE));
                    fresh.add(role);
                }
            }
            Files.writeString(folder.resolve("public-key"), key.publicHalf());
            return new Tokens(folder, key.publicHalf(), List.copyOf(fresh));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(
                    "The key in " + folder + " is of no use: remove the folder, and another one is made.", e);
        }
    }

    /** The token of a role. */
    public String of(String role) {
        try {
            return new SecretFile(folder.resolve(role)).read().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a request's header {@code authorization} has to say for a role. */
    public String authorization(String role) {
        return "Bearer " + of(role);
    }
}
