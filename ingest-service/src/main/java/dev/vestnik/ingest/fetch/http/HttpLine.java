package dev.vestnik.ingest.fetch.http;

import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.fetch.Exchange.Field;
import dev.vestnik.ingest.fetch.Fault;
import dev.vestnik.ingest.fetch.guard.GuardedNames;
import dev.vestnik.ingest.fetch.http.Answer.Answered;
import dev.vestnik.ingest.fetch.http.Answer.NotAnswered;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** Sends a GET and takes the response, no redirect followed. Made for virtual threads: blocks, but never longer than the limits say. */
public final class HttpLine implements AutoCloseable {

    /** A body that nobody wants but that is no longer is read, so that its connection can be kept. */
    private static final int SMALL = 16_384;

    private final CloseableHttpClient client;
    private final Deadlines deadlines = new Deadlines();
    private final Clock clock;

    /**
     * @param connect for TCP, and again for TLS
     * @param perHost connections to one host
     */
    public HttpLine(GuardedNames names, Duration connect, int perHost, Clock clock) {
        this.client = Connections.client(names, connect, perHost);
        this.clock = clock;
    }

    public Answer get(URI address, List<Field> fields, Limits limits) {
        var request = new HttpGet(address);
        fields.forEach(field -> request.addHeader(field.name(), field.value()));
        request.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(limits.total().toMillis(), TimeUnit.MILLISECONDS)
                .setProtocolUpgradeEnabled(false) // some servers stumble over being offered TLS inside HTTP
                .setResponseTimeout(limits.firstByte().toMillis(), TimeUnit.MILLISECONDS)
                .build());
        try (var deadline = deadlines.in(limits.total(), request::abort)) {
            try {
                return new Answered(exchange(address, request, limits));
            } catch (IOException e) {
                return deadline.isOver()
                        ? new NotAnswered(Fault.TIMED_OUT, "No whole answer within " + limits.total())
                        : Faults.answer(e);
            }
        }
    }

    private Exchange exchange(URI address, HttpGet request, Limits limits) throws IOException {
        var context = HttpClientContext.create();
        var at = clock.instant();
        var response = client.executeOpen(null, request, context);
        try {
            var body = body(response, limits);
            return exchange(address, context, response, at, body);
        } finally {
            // What is left of a body is not waited for; one at its end has let go of its connection already.
            request.abort();
            Closer.closeQuietly(response);
        }
    }

    private static byte[] body(ClassicHttpResponse response, Limits limits) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        if (response.getCode() != 200) {
            return passedOver(entity.getContent());
        }
        var bytes = entity.getContent().readNBytes(limits.bytes() + 1);
        if (bytes.length <= limits.bytes()) {
            return bytes;
        }
        if (limits.cut()) {
            return Arrays.copyOf(bytes, limits.bytes());
        }
        throw new TooLarge("The body", limits.bytes());
    }

    private static byte[] passedOver(InputStream body) {
        try {
            body.readNBytes(SMALL);
        } catch (IOException e) { // the status was understood, and nobody wants the rest
        }
        return new byte[0];
    }

    private static Exchange exchange(
            URI address, HttpClientContext context, ClassicHttpResponse response, Instant at, byte[] body) {
        return new Exchange(
                address,
                ip(context),
                at,
                fields(context.getRequest()),
                response.getVersion().toString(),
                response.getCode(),
                response.getReasonPhrase() == null ? "" : response.getReasonPhrase(),
                fields(response),
                body);
    }

    private static List<Field> fields(HttpMessage message) {
        return Arrays.stream(message.getHeaders()).map(HttpLine::field).toList();
    }

    private static Field field(Header header) {
        return new Field(header.getName(), header.getValue() == null ? "" : header.getValue());
    }

    private static @Nullable String ip(HttpClientContext context) {
        var endpoint = context.getEndpointDetails();
        return endpoint != null && endpoint.getRemoteAddress() instanceof InetSocketAddress there
                ? there.getAddress().getHostAddress()
                : null;
    }

    @Override
    public void close() throws IOException {
        deadlines.close();
        client.close();
    }
}
