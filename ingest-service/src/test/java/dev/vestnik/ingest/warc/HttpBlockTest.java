package dev.vestnik.ingest.warc;

import static dev.vestnik.ingest.warc.Records.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HttpBlockTest {

    private static final String PAGE = "<p>Кран поставят весной</p>";

    static Stream<Arguments> bodies() throws IOException {
        var plain = PAGE.getBytes(UTF_8);
        return Stream.of(
                Arguments.of("Content-Length: " + plain.length, plain),
                Arguments.of("Content-Encoding: gzip", gzip(plain)),
                Arguments.of("Content-Encoding: x-gzip", gzip(plain)),
                Arguments.of("Content-Encoding: deflate", deflate(plain)),
                Arguments.of("Content-Encoding: zstd", Zstd.compress(plain)),
                Arguments.of("Content-Encoding: gzip, zstd", Zstd.compress(gzip(plain))),
                Arguments.of("Transfer-Encoding: chunked", chunks(plain)),
                Arguments.of("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", chunks(gzip(plain))),
                // The writer decoded the body and left the head as it was.
                Arguments.of("Content-Encoding: gzip\r\nContent-Length: 7", plain),
                Arguments.of("Content-Encoding: br\r\nContent-Length: 7", plain),
                Arguments.of("Content-Encoding: zstd\r\nContent-Length: 7", plain),
                Arguments.of("Transfer-Encoding: chunked", plain));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyIsReadWhateverItsEncoding(String fields, byte[] body) throws IOException {
        var block = Records.joined(("HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\n").getBytes(UTF_8), body);

        assertThat(new String(HttpBlock.read(block).content(), UTF_8)).isEqualTo(PAGE);
    }

    @Test
    void aBrotliBodyIsRead() throws IOException {
        // "<p>x</p>", uncompressed meta-block, as RFC 7932 writes it.
        var body = HexFormat.of().parseHex("8b03803c703e783c2f703e03");
        var block = Records.joined("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n".getBytes(UTF_8), body);

        assertThat(new String(HttpBlock.read(block).content(), UTF_8)).isEqualTo("<p>x</p>");
    }

    @Test
    void aBombIsRefused() throws IOException {
        var bomb = gzip(new byte[RecordReader.LONGEST + 1]);
        var block = Records.joined("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(UTF_8), bomb);

        assertThatThrownBy(() -> HttpBlock.read(block)).hasMessageContaining("longer than");
    }

    @Test
    void anEncodingThatNobodyKnowsIsNamed() {
        var block = "HTTP/1.1 200 OK\r\nContent-Encoding: pack200\r\n\r\nx".getBytes(UTF_8);

        assertThatThrownBy(() -> HttpBlock.read(block)).hasMessageContaining("pack200");
    }

    private static byte[] chunks(byte[] body) {
        var half = body.length / 2;
        return Records.joined(
                (Integer.toHexString(half) + "\r\n").getBytes(UTF_8),
                java.util.Arrays.copyOf(body, half),
                ("\r\n" + Integer.toHexString(body.length - half) + "\r\n").getBytes(UTF_8),
                java.util.Arrays.copyOfRange(body, half, body.length),
                "\r\n0\r\n\r\n".getBytes(UTF_8));
    }

    private static byte[] deflate(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(bytes)) {
            deflate.write(content);
        }
        return bytes.toByteArray();
    }
}
