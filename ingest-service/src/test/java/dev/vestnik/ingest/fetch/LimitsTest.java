package dev.vestnik.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.fetch.FetchOutcome.Failed;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import dev.vestnik.ingest.fetch.RawServer.Speech;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class LimitsTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\n";

    private final CountDownLatch testOver = new CountDownLatch(1);
    private final WebClient client = Clients.client(new HandClock(), "max-transfer", "1000", "max-size", "3000");
    private final WebClient hasty = Clients.client(new HandClock(), "silence", "500ms", "timeout", "1s");

    @AfterEach
    void close() throws IOException {
        testOver.countDown();
        client.close();
        hasty.close();
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() throws IOException {
        assertThat(answer(hasty, out -> silence()))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.kind()).isEqualTo(Fault.TIMED_OUT));
    }

    @Test
    void aBodyThatDripsIsGivenUp() throws IOException {
        assertThat(answer(hasty, out -> {
                    out.write((HEAD + "Content-Length: 900\r\n\r\n").getBytes(ISO_8859_1));
                    drip(out, "a");
                }))
                .isEqualTo(new Failed(Fault.TIMED_OUT, "No whole answer within PT1S"));
    }

    @Test
    void headersThatDripAreGivenUp() throws IOException {
        assertThat(answer(hasty, out -> {
                    out.write(HEAD.getBytes(ISO_8859_1));
                    drip(out, "X: a\r\n");
                }))
                .isEqualTo(new Failed(Fault.TIMED_OUT, "No whole answer within PT1S"));
    }

    @Test
    void headersWithoutEndAreGivenUp() throws IOException {
        assertThat(answer(client, out -> {
                    out.write(HEAD.getBytes(ISO_8859_1));
                    while (true) {
                        out.write("X-Padding: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".getBytes(ISO_8859_1));
                    }
                }))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.kind()).isEqualTo(Fault.TOO_LARGE));
    }

    @Test
    void aHeaderWithoutEndIsGivenUp() throws IOException {
        assertThat(answer(client, out -> {
                    out.write((HEAD + "X-Padding: ").getBytes(ISO_8859_1));
                    while (true) {
                        out.write("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".getBytes(ISO_8859_1));
                    }
                }))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.kind()).isEqualTo(Fault.TOO_LARGE));
    }

    @Test
    void aDocumentLargerThanAllowedIsRefusedHoweverItComes() throws IOException {
        var tooLarge = new Failed(Fault.TOO_LARGE, "The body is larger than 1000 bytes");

        assertThat(answer(HEAD + "Content-Length: 1001\r\n\r\n" + "a".repeat(1001)))
                .isEqualTo(tooLarge);
        assertThat(answer(HEAD + "\r\n" + "a".repeat(1001))).isEqualTo(tooLarge);
        assertThat(answer(HEAD + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + "a".repeat(1001) + "\r\n0\r\n\r\n"))
                .isEqualTo(tooLarge);
        assertThat(answer(HEAD + "\r\n" + "a".repeat(1000))).isInstanceOf(Fetched.class);
    }

    @Test
    void aBombIsRefused() throws IOException {
        var zipped = gzip(new byte[100_000]);

        assertThat(answer(HEAD + "Content-Encoding: gzip\r\n\r\n" + zipped))
                .isEqualTo(new Failed(Fault.TOO_LARGE, "The inflated body is larger than 3000 bytes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 10\r\n\r\nabc",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
                "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n",
                "Content-Encoding: gzip\r\n\r\nno gzip at all"
            })
    void whatIsCutOffOrBrokenIsNoContent(String rest) throws IOException {
        assertThat(answer(HEAD + rest)).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.kind())
                .isEqualTo(Fault.BROKEN));
    }

    @Test
    void aZippedBodyThatIsCutOffIsNoContent() throws IOException {
        var zipped = gzip("Порт расширят, сообщили в Актау".getBytes(ISO_8859_1));

        assertThat(answer(HEAD + "Content-Encoding: gzip\r\n\r\n" + zipped.substring(0, zipped.length() - 12)))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.kind()).isEqualTo(Fault.BROKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSH-2.0-OpenSSH_9.6\r\n", "<html>I am no HTTP</html>\r\n\r\n"})
    void whatIsNoHttpIsAFailure(String speech) throws IOException {
        assertThat(answer(speech)).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.kind())
                .isEqualTo(Fault.BROKEN));
    }

    private FetchOutcome answer(String speech) throws IOException {
        return answer(client, out -> out.write(speech.getBytes(ISO_8859_1)));
    }

    private static FetchOutcome answer(WebClient asking, Speech speech) throws IOException {
        try (var server = new RawServer(speech)) {
            return asking.get(Wanted.PAGE, server.address(), Cursor.START);
        }
    }

    private void silence() throws InterruptedException {
        testOver.await();
    }

    private void drip(OutputStream out, String drop) throws IOException, InterruptedException {
        while (!testOver.await(100, TimeUnit.MILLISECONDS)) {
            out.write(drop.getBytes(ISO_8859_1));
        }
    }

    private static String gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.toString(ISO_8859_1);
    }
}
