package dev.vestnik.ingest.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One GET and its whole response as they were on the wire, for an archive.
 *
 * @param address what was asked for; the request line is {@code GET} with its raw path and query
 * @param ip the server's address in numbers
 * @param at when the request was sent
 * @param asked the fields of the request, in their order
 * @param version the protocol of the response, such as {@code HTTP/1.1}
 * @param answered the fields of the response as received, in their order
 * @param body the response's bytes after transfer coding and before content coding: with a {@code Content-Encoding} still compressed
 */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares exchanges
public record Exchange(
        URI address,
        @Nullable String ip,
        Instant at,
        List<Field> asked,
        String version,
        int status,
        String reason,
        List<Field> answered,
        byte[] body) {

    /** One header field, its name as it was written. */
    public record Field(String name, String value) {}

    public Exchange {
        asked = List.copyOf(asked);
        answered = List.copyOf(answered);
    }

    /** The values of the response's fields of this name, joined by commas; empty if there are none. */
    public String answered(String name) {
        return answered.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .collect(Collectors.joining(", "));
    }

    /** The first of them, exactly as received. */
    public Optional<String> first(String name) {
        return answered.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }
}
