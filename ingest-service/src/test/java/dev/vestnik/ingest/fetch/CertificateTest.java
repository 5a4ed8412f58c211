package dev.vestnik.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.vestnik.ingest.fetch.FetchOutcome.Failed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final char[] PASSWORD = "listok-test".toCharArray();

    @Test
    void aServerThatVouchesForItselfIsNotTrusted() throws IOException, GeneralSecurityException {
        var asked = new AtomicInteger();
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        server.createContext("/", exchange -> asked.incrementAndGet());
        server.start();
        try (var client = Clients.client(new HandClock())) {
            var address = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/a");

            assertThat(client.get(Wanted.PAGE, address, Cursor.START))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.kind()).isEqualTo(Fault.INSECURE));
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static SSLContext selfSigned() throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = CertificateTest.class.getResourceAsStream("/fetch/self-signed.p12")) {
            keys.load(Objects.requireNonNull(file), PASSWORD);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
