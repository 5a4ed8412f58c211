package dev.vestnik.ingest.fetch;

import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Gone;
import dev.vestnik.ingest.fetch.FetchOutcome.Refused;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets a document, if it has changed since the cursor. Made for virtual threads: blocks until there is an outcome. */
@ApplicationScoped
public class WebClient {

    private final HttpClient client;
    private final FetchConfig config;

    WebClient(FetchConfig config) {
        this.config = config;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.connectTimeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    public FetchOutcome get(URI address, Cursor cursor) {
        try {
            return ask(request(address, cursor));
        } catch (IllegalArgumentException noHttpAddress) {
            return new Refused(address + " can't be asked for: " + noHttpAddress.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused("We are stopping");
        }
    }

    private FetchOutcome ask(HttpRequest request) throws InterruptedException {
        var answer = client.sendAsync(request, LimitedBody.upTo(config.maxSize()));
        try {
            return outcome(answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Refused("No whole answer within " + config.timeout());
        } catch (ExecutionException e) {
            return new Refused(reason(Objects.requireNonNullElse(e.getCause(), e)));
        }
    }

    private static String reason(Throwable cause) {
        var message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private HttpRequest request(URI address, Cursor cursor) {
        var request = HttpRequest.newBuilder(address).header("User-Agent", config.userAgent());
        if (cursor.etag() != null) {
            request.header("If-None-Match", cursor.etag());
        }
        if (cursor.lastModified() != null) {
            request.header("If-Modified-Since", cursor.lastModified());
        }
        return request.build();
    }

    private static FetchOutcome outcome(HttpResponse<byte[]> answer) {
        return switch (answer.statusCode()) {
            case 200 -> fetched(answer);
            case 304 -> new Unchanged();
            case 404, 410 -> new Gone(answer.statusCode());
            default -> new Refused("HTTP status " + answer.statusCode());
        };
    }

    private static Fetched fetched(HttpResponse<byte[]> answer) {
        var headers = answer.headers();
        return new Fetched(
                answer.body(),
                headers.firstValue("Content-Type").orElse(null),
                answer.uri(),
                new Cursor(
                        headers.firstValue("ETag").orElse(null),
                        headers.firstValue("Last-Modified").orElse(null)));
    }
}
