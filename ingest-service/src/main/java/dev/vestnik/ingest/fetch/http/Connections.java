package dev.vestnik.ingest.fetch.http;

import dev.vestnik.ingest.fetch.guard.GuardedNames;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;

/** The HTTP client below, without anything that it would like to do on its own. */
final class Connections {

    /** Far more than visits at once; the pool never is what a visit waits for. */
    private static final int MOST = 2048;

    /** Larger than any honest server's: content security policies have grown long. */
    private static final Http1Config HEADERS = Http1Config.custom()
            .setMaxLineLength(32_768)
            .setMaxHeaderCount(256)
            .setMaxEmptyLineCount(10)
            .build();

    private Connections() {}

    static CloseableHttpClient client(GuardedNames names, Duration connect, int perHost) {
        return HttpClientBuilder.create()
                .setConnectionManager(pool(names, connect, perHost))
                .setRetryStrategy(new OnceAgain())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .evictIdleConnections(TimeValue.ofSeconds(20))
                .build();
    }

    private static PoolingHttpClientConnectionManager pool(GuardedNames names, Duration connect, int perHost) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnTotal(MOST)
                .setMaxConnPerRoute(perHost)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADERS)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect.toMillis(), TimeUnit.MILLISECONDS)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(connect.toMillis(), TimeUnit.MILLISECONDS)
                        .build())
                .build();
    }
}
