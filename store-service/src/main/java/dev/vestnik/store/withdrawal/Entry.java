package dev.vestnik.store.withdrawal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One entry of the log of withdrawals.
 *
 * @param articleId whom it is about
 * @param kind as the contract names it
 * @param recordedAt UTC with milliseconds
 * @param json all of it, in canonical form
 */
public record Entry(
        long sequence,
        UUID articleId,
        String kind,
        String authority,
        String reason,
        String recordedAt,
        String hash,
        String json) {

    /** What the first entry names as the hash of the one before it. */
    static final String NOTHING = "0".repeat(64);

    /** Seals what an entry says, the hash of the entry before it included. */
    static Entry seal(ObjectNode said) {
        var hash = hash(said);
        return of(said.deepCopy().put("hash", hash));
    }

    /** An entry that was sealed before. */
    static Entry of(JsonNode sealed) {
        return new Entry(
                sealed.path("sequence").longValue(),
                UUID.fromString(sealed.path("id").asText()),
                sealed.path("kind").asText(),
                sealed.path("authority").asText(),
                sealed.path("reason").asText(),
                sealed.path("recordedAt").asText(),
                sealed.path("hash").asText(),
                CanonicalJson.of(sealed));
    }

    /** SHA-256 over the canonical form of the entry without its own hash, as lower-case hexadecimal digits. */
    static String hash(JsonNode entry) {
        var hashed = ((ObjectNode) entry).deepCopy().without("hash");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(CanonicalJson.of(hashed).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
