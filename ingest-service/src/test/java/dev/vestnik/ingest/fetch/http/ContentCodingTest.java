package dev.vestnik.ingest.fetch.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {

    private static final String TEXT = "Новости порта".repeat(3);
    private static final int MEBIBYTE = 1 << 20;

    /** Made with Node's zlib; there is no Brotli compressor on the class path. */
    private static final byte[] BROTLI_TEXT = Base64.getDecoder().decode("G0oA+I2UbsK8ho4GFJywvr8ljFGFgjTItlbrAA==");

    private static final byte[] BROTLI_MEBIBYTE_OF_ZEROS = Base64.getDecoder().decode("W///j38CIB4LBHLvHwA=");

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "br", "zstd", "deflate", "raw-deflate"})
    void whatServersPackIsUnpacked(String coding) throws IOException {
        var packed = pack(coding, TEXT.getBytes(UTF_8));

        assertThat(ContentCoding.decode(packed, coding.replace("raw-", ""), 1000))
                .asString(UTF_8)
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "utf-8", "none", "aws-chunked"})
    void whatIsNoCodingIsIgnored(String coding) throws IOException {
        assertThat(ContentCoding.decode(TEXT.getBytes(UTF_8), coding, 1000))
                .asString(UTF_8)
                .isEqualTo(TEXT);
    }

    @Test
    void layersComeOffInTheirOrderUpToTwo() throws IOException {
        var twice = pack("gzip", pack("zstd", TEXT.getBytes(UTF_8)));

        assertThat(ContentCoding.decode(twice, "zstd, gzip", 1000))
                .asString(UTF_8)
                .isEqualTo(TEXT);
        assertThatIOException()
                .isThrownBy(() -> ContentCoding.decode(twice, "gzip, gzip, gzip", 1000))
                .withMessageContaining("3 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd", "deflate"})
    void aBombIsRefused(String coding) throws IOException {
        var bomb = coding.equals("br") ? BROTLI_MEBIBYTE_OF_ZEROS : pack(coding, new byte[MEBIBYTE]);

        assertThat(bomb).hasSizeLessThan(2000);
        assertThat(ContentCoding.decode(bomb, coding, MEBIBYTE)).hasSize(MEBIBYTE);
        assertThatExceptionOfType(TooLarge.class)
                .isThrownBy(() -> ContentCoding.decode(bomb, coding, MEBIBYTE - 1))
                .withMessage("The inflated body is larger than 1048575 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd", "deflate"})
    void whatIsCutOffIsNoContent(String coding) throws IOException {
        var packed = pack(coding, TEXT.getBytes(UTF_8));
        var cut = Arrays.copyOf(packed, packed.length - 9);

        assertThatIOException().isThrownBy(() -> ContentCoding.decode(cut, coding, 1000));
    }

    @Test
    void aZstdWindowThatCostsMuchMemoryIsRefused() {
        try (var context = new ZstdCompressCtx()) {
            context.setLong(27);
            var packed = context.compress(new byte[16 * MEBIBYTE]);

            assertThatIOException().isThrownBy(() -> ContentCoding.decode(packed, "zstd", 32 * MEBIBYTE));
        }
    }

    @Test
    void anEmptyBodyIsEmptyWhateverItSaysOfItself() throws IOException {
        assertThat(ContentCoding.decode(new byte[0], "gzip", 1000)).isEmpty();
    }

    private static byte[] pack(String coding, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        switch (coding) {
            case "br" -> bytes.write(BROTLI_TEXT);
            case "zstd" -> bytes.write(Zstd.compress(content));
            default -> {
                try (var out =
                        switch (coding) {
                            case "deflate" -> new DeflaterOutputStream(bytes);
                            case "raw-deflate" -> new DeflaterOutputStream(bytes, new Deflater(9, true));
                            default -> new GZIPOutputStream(bytes);
                        }) {
                    out.write(content);
                }
            }
        }
        return bytes.toByteArray();
    }
}
