package dev.vestnik.ingest.fetch;

import dev.vestnik.ingest.fetch.Exchange.Field;
import dev.vestnik.ingest.fetch.FetchOutcome.Blocked;
import dev.vestnik.ingest.fetch.FetchOutcome.Failed;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.FetchOutcome.Gone;
import dev.vestnik.ingest.fetch.FetchOutcome.Later;
import dev.vestnik.ingest.fetch.FetchOutcome.Refused;
import dev.vestnik.ingest.fetch.FetchOutcome.Unchanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets a document, if it has changed since the cursor. Made for virtual threads: blocks until there is an outcome. */
@ApplicationScoped
public class WebClient {

    private final HttpClient client;
    private final FetchConfig config;
    private final Clock clock;

    WebClient(FetchConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.connectTimeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    public FetchOutcome get(Wanted wanted, URI address, Cursor cursor) {
        try {
            return ask(request(wanted, address, cursor));
        } catch (IllegalArgumentException noHttpAddress) {
            return new Blocked(address + " can't be asked for: " + noHttpAddress.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(Fault.INTERRUPTED, "We are stopping");
        }
    }

    private FetchOutcome ask(HttpRequest request) throws InterruptedException {
        var answer = client.sendAsync(request, LimitedBody.upTo(config.maxSize()));
        try {
            return outcome(answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Failed(Fault.TIMED_OUT, "No whole answer within " + config.timeout());
        } catch (ExecutionException e) {
            return new Failed(Fault.UNREACHABLE, reason(Objects.requireNonNullElse(e.getCause(), e)));
        }
    }

    private static String reason(Throwable cause) {
        var message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private HttpRequest request(Wanted wanted, URI address, Cursor cursor) {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", wanted.accept())
                .header("User-Agent", config.userAgent());
        if (cursor.etag() != null) {
            request.header("If-None-Match", cursor.etag());
        }
        if (cursor.lastModified() != null) {
            request.header("If-Modified-Since", cursor.lastModified());
        }
        return request.build();
    }

    private FetchOutcome outcome(HttpResponse<byte[]> answer) {
        var why = "HTTP status " + answer.statusCode();
        return switch (answer.statusCode()) {
            case 200 -> fetched(answer);
            case 304 -> new Unchanged(null);
            case 404, 410 -> new Gone(answer.statusCode());
            case 401, 407 -> new Refused(Refusal.LOGIN_REQUIRED, why);
            case 402 -> new Refused(Refusal.PAYMENT_REQUIRED, why);
            case 403 -> new Refused(Refusal.FORBIDDEN, why);
            case 451 -> new Refused(Refusal.LEGALLY_WITHHELD, why);
            case 429, 503 -> new Later(clock.instant().plusSeconds(60), why);
            default -> new Failed(answer.statusCode() < 500 ? Fault.CLIENT_ERROR : Fault.SERVER_ERROR, why);
        };
    }

    private Fetched fetched(HttpResponse<byte[]> answer) {
        var headers = answer.headers();
        return new Fetched(
                answer.body(),
                headers.firstValue("Content-Type").orElse(null),
                answer.uri(),
                new Cursor(
                        headers.firstValue("ETag").orElse(null),
                        headers.firstValue("Last-Modified").orElse(null)),
                null,
                exchange(answer));
    }

    private Exchange exchange(HttpResponse<byte[]> answer) {
        return new Exchange(
                answer.uri(),
                null,
                clock.instant(),
                fields(answer.request().headers()),
                "HTTP/1.1",
                answer.statusCode(),
                "",
                fields(answer.headers()),
                answer.body());
    }

    private static List<Field> fields(HttpHeaders headers) {
        return headers.map().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
    }
}
