package dev.vestnik.ingest.warc;

import static dev.vestnik.ingest.warc.Records.bytes;
import static dev.vestnik.ingest.warc.Records.damages;
import static dev.vestnik.ingest.warc.Records.gzip;
import static dev.vestnik.ingest.warc.Records.html;
import static dev.vestnik.ingest.warc.Records.joined;
import static dev.vestnik.ingest.warc.Records.pages;
import static dev.vestnik.ingest.warc.Records.read;
import static dev.vestnik.ingest.warc.Records.response;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.warc.Finding.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;

class WarcFileTest {

    private static final String A = "https://briz.example/a";
    private static final String B = "https://briz.example/b";
    private static final String C = "https://listok.example/c";

    private final Path folder;

    WarcFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void everyPageOfAFileIsReadWithItsTimeAndPlace(WarcCompression compression) {
        var first = bytes(compression, response(A, html("Кран")));

        var findings = read(folder, joined(first, bytes(compression, response(B, html("Мост")))));

        assertThat(pages(findings)).containsExactly(A, B);
        assertThat(findings).extracting(Finding::offset).containsExactly(0L, (long) first.length);
        assertThat(findings).element(1).isInstanceOfSatisfying(Page.class, page -> {
            assertThat(page.page().at()).isEqualTo(Records.AT);
            assertThat(page.page().contentType()).isEqualTo("text/html; charset=utf-8");
            assertThat(page.page().content()).isEqualTo(html("Мост").getBytes(UTF_8));
        });
    }

    @Test
    void recordsThatAreCompressedTogetherAreReadToo() throws IOException {
        var plain = bytes(WarcCompression.NONE, response(A, html("Кран")), response(B, html("Мост")));

        assertThat(pages(read(folder, gzip(plain)))).containsExactly(A, B);
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void aFileThatEndsAnywhereInItsLastRecordStillHasTheOthers(WarcCompression compression) {
        var whole = bytes(compression, response(A, html("Кран")));
        var last = bytes(compression, response(B, html("Мост")));

        for (var cut = 0; cut < last.length; cut++) {
            var findings = read(folder, joined(whole, Arrays.copyOf(last, cut)));

            assertThat(pages(findings)).as("cut after %d bytes", cut).startsWith(A);
            findings.stream().filter(Page.class::isInstance).skip(1).forEach(page -> assertThat(
                            ((Page) page).page().content())
                    .isEqualTo(html("Мост").getBytes(UTF_8))); // whole or not at all
            assertThat(pages(findings).size() + damages(findings).size())
                    .as("cut after %d of %d bytes: silence", cut, last.length)
                    .isGreaterThanOrEqualTo(cut == 0 ? 1 : 2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void garbageBetweenRecordsIsNamedAndSteppedOver(WarcCompression compression) {
        var first = bytes(compression, response(A, html("Кран")));
        var garbage = "Between two records, a line that nobody meant.\r\n".getBytes(UTF_8);

        var findings = read(folder, joined(first, garbage, bytes(compression, response(B, html("Мост")))));

        assertThat(pages(findings)).containsExactly(A, B);
        assertThat(damages(findings)).singleElement().satisfies(damage -> assertThat(damage.why())
                .isNotBlank());
        assertThat(damages(findings).getFirst().offset()).isEqualTo(first.length);
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void aRecordWhoseBytesRottedIsNamedAndTheOthersAreRead(WarcCompression compression) {
        var first = bytes(compression, response(A, html("Кран")));
        var second = bytes(compression, response(B, html("Мост")));
        for (var i = 20; i < 60; i++) {
            second[i] = (byte) (second[i] ^ 0x55);
        }

        var findings = read(folder, joined(first, second, bytes(compression, response(C, html("Порт")))));

        assertThat(pages(findings)).containsExactly(A, C);
        assertThat(damages(findings)).isNotEmpty();
        assertThat(damages(findings).getFirst().offset()).isBetween((long) first.length, (long) first.length);
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 9", "Content-Length: 99999", "Content-Length: 600", "Content-Length: x"})
    void aWrongLengthCostsNoOtherRecord(String length) {
        var wrong = new String(bytes(WarcCompression.NONE, response(A, html("Кран"))), UTF_8)
                .replaceFirst("Content-Length: \\d+", length)
                .getBytes(UTF_8);
        var next = bytes(WarcCompression.NONE, response(B, html("Мост")), response(C, html("Порт")));

        var findings = read(folder, joined(wrong, next));

        assertThat(pages(findings)).contains(B, C);
        assertThat(damages(findings)).isNotEmpty();
    }

    @Test
    void aWrongLengthInACompressedRecordCostsNoOtherRecord() throws IOException {
        var wrong = new String(bytes(WarcCompression.NONE, response(A, html("Кран"))), UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 700")
                .getBytes(UTF_8);

        var findings = read(folder, joined(gzip(wrong), bytes(WarcCompression.GZIP, response(B, html("Мост")))));

        assertThat(pages(findings)).contains(B);
        assertThat(damages(findings)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anArcFileIsToldApart(boolean compressed) throws IOException {
        var arc = "filedesc://old.arc.gz 0.0.0.0 20140301000000 text/plain 76\n1 0 Vestnik\n".getBytes(UTF_8);

        var findings = read(folder, compressed ? gzip(arc) : arc);

        assertThat(damages(findings)).singleElement().satisfies(damage -> assertThat(damage.why())
                .contains("ARC file"));
        assertThat(findings).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"''", "W", "no archive at all", "\u001f\u008b"})
    void whatIsNoArchiveIsNoException(String content) throws IOException {
        var findings = read(Files.writeString(folder.resolve("x.warc"), content, ISO_8859_1));

        assertThat(pages(findings)).isEmpty();
        assertThat(damages(findings)).hasSize(content.isEmpty() ? 0 : 1);
    }

    @Test
    void onlyWhatIsAskedForIsRead() throws IOException {
        var file = Files.write(
                folder.resolve("x.warc"),
                bytes(WarcCompression.NONE, response(A, html("Кран")), response(C, html("Порт"))));

        assertThat(pagesOf(file, new Wanted(null, null, Set.of(), Set.of("listok.example"))))
                .containsExactly(C);
        assertThat(pagesOf(file, new Wanted(null, null, Set.of("briz"), Set.of())))
                .isEmpty();
        assertThat(pagesOf(file, new Wanted(Records.AT.plusMillis(1), null, Set.of(), Set.of())))
                .isEmpty();
        assertThat(pagesOf(file, new Wanted(Records.AT, Records.AT.plusMillis(1), Set.of(), Set.of())))
                .hasSize(2);
        assertThat(pagesOf(file, new Wanted(null, Records.AT, Set.of(), Set.of())))
                .isEmpty();
    }

    private static List<String> pagesOf(Path file, Wanted wanted) throws IOException {
        var findings = new ArrayList<Finding>();
        WarcFile.read(file, wanted, findings::add);
        return pages(findings);
    }
}
