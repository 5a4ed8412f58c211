package dev.vestnik.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.local.newsroom.Outlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The ingest service, as anybody can talk to it. */
public final class Ingest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI sources;
    private final String authorization;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Takes the address of the service, and an operator's header {@code authorization}. */
    public Ingest(URI address, String authorization) {
        this.sources = address.resolve("/sources");
        this.authorization = authorization;
    }

    /**
     * Adds an outlet's feed to the sources, or brings it up to date.
     *
     * @param interval how often it is visited
     * @throws IOException if ingest refuses it; the message has its reason
     */
    public void visit(Outlet outlet, Duration interval) throws IOException, InterruptedException {
        var source = Map.of(
                "id", outlet.id(),
                "name", outlet.name(),
                "feed", outlet.feed().toString(),
                "language", outlet.language(),
                "zone", outlet.zone().toString(),
                "interval", interval.toString());
        var request = HttpRequest.newBuilder(sources)
                .header("authorization", authorization)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(source)))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("Ingest refused the source " + outlet.id() + ": " + answer.body());
        }
    }
}
