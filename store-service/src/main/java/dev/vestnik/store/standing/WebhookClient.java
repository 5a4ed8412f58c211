package dev.vestnik.store.standing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.store.standing.Mailbox.Letter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Sends hits to webhooks, signed. Follows no redirect, and connects to no address that was not judged. */
@ApplicationScoped
class WebhookClient {

    private static final int MOST = 64;

    private final CloseableHttpClient http;
    private final Deadline deadline;
    private final Clock clock;

    WebhookClient(Destinations destinations, WebhookConfig config, Clock clock) {
        var patience = config.timeout().toMillis();
        this.clock = clock;
        this.deadline = new Deadline(config.timeout());
        this.http = HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Judged(destinations))
                        .setMaxConnTotal(MOST)
                        .setMaxConnPerRoute(MOST)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience, TimeUnit.MILLISECONDS)
                                .setSocketTimeout((int) patience, TimeUnit.MILLISECONDS)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(patience, TimeUnit.MILLISECONDS)
                        .build())
                .setUserAgent("Vestnik")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .build();
    }

    /** One attempt. Whatever fails in it, an address that is none included, is this letter's fault alone. */
    Answer post(Letter letter) {
        try {
            return answer(request(letter));
        } catch (RuntimeException e) {
            return new Answer.Refused(e.getClass().getSimpleName()); // whose message may have secrets
        }
    }

    private Answer answer(HttpPost post) {
        var end = deadline.over(post);
        try {
            int status = http.execute(post, response -> response.getCode()); // the answer's body is nobody's news
            return status >= 200 && status < 300 ? new Answer.Taken() : new Answer.Refused("It answered " + status);
        } catch (IOException e) {
            return new Answer.Refused(
                    post.isCancelled() ? "Its answer did not end in time" : String.valueOf(e.getMessage()));
        } finally {
            end.cancel(false);
        }
    }

    private HttpPost request(Letter letter) {
        var id = letter.id().toString();
        long now = clock.instant().getEpochSecond();
        var post = new HttpPost(letter.webhook().url());
        post.setHeader("webhook-id", id);
        post.setHeader("webhook-timestamp", now);
        post.setHeader("webhook-signature", letter.webhook().signature(id, now, letter.payload()));
        post.setEntity(new StringEntity(letter.payload(), ContentType.APPLICATION_JSON.withCharset(UTF_8)));
        return post;
    }

    @PreDestroy
    void close() throws IOException {
        deadline.close();
        http.close();
    }

    /** Resolves hosts to what was judged: a name that changes its address between two looks gains nothing. */
    private record Judged(Destinations destinations) implements DnsResolver {

        @Override
        public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
            return Arrays.stream(destinations.resolve(host, port))
                    .map(address -> new InetSocketAddress(address, port))
                    .toList();
        }

        @Override
        public InetAddress[] resolve(String host) {
            throw new UnsupportedOperationException("Without its port no address of " + host + " can be judged");
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
