package dev.vestnik.local.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a reader gets at an address.
 *
 * @param etag changes with what the answer says; weak where the numbers around it change all the time
 */
record Answer(String type, String body, String etag, ZonedDateTime modified) {

    /** An answer that is the same, byte for byte, until its ETag changes. */
    static Answer exactly(String type, String body, ZonedDateTime modified) {
        return new Answer(type, body, "\"" + digest(body) + "\"", modified);
    }

    /** An answer that is as good as the last one as long as the given content stays. */
    static Answer about(String content, String type, String body, ZonedDateTime modified) {
        return new Answer(type, body, "W/\"" + digest(content) + "\"", modified);
    }

    void send(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("ETag", etag);
        headers.set("Last-Modified", RFC_1123_DATE_TIME.format(modified.withZoneSameInstant(ZoneOffset.UTC)));
        if (isKnownTo(exchange.getRequestHeaders())) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        headers.set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Whether the request says that its sender has this already; If-None-Match goes first (RFC 9110, 13.2.2). */
    private boolean isKnownTo(Headers request) {
        var tags = request.getFirst("If-None-Match");
        if (tags != null) {
            return Arrays.stream(tags.split(",", -1))
                    .map(String::strip)
                    .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(etag)));
        }
        var since = request.getFirst("If-Modified-Since");
        return since != null && !isNewerThan(since);
    }

    private boolean isNewerThan(String date) {
        try {
            return modified.isAfter(ZonedDateTime.parse(date, RFC_1123_DATE_TIME));
        } catch (DateTimeParseException e) {
            return true; // a date nobody can read is no condition
        }
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
