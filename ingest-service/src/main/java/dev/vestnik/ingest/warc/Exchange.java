package dev.vestnik.ingest.warc;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A request over HTTP and its answer, without the bodies.
 *
 * @param address that the answer came from, after all redirects
 */
public record Exchange(URI address, List<Field> request, int status, List<Field> response) {

    /** Of the connection, or of an encoding that the archived body no longer has. */
    private static final Set<String> OF_THE_TRANSFER =
            Set.of("content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive");

    public Exchange {
        request = List.copyOf(request);
        response = List.copyOf(response);
    }

    /** One line of a head. */
    public record Field(String name, String value) {

        boolean isOfTheTransfer() {
            return OF_THE_TRANSFER.contains(name.toLowerCase(Locale.ROOT));
        }

        /** Line breaks would make another field of a value. */
        String line() {
            return name + ": " + value.replaceAll("[\\r\\n]+", " ") + "\r\n";
        }
    }
}
