package dev.vestnik.ingest.feed.opml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.feed.opml.OpmlReading.NoOpml;
import dev.vestnik.ingest.feed.opml.OpmlReading.Outlines;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {

    @Test
    void foldersBecomeCategories() {
        var reading = Opml.read("""
                <?xml version="1.0"?><opml version="1.1"><head><title> Mine </title></head><body>
                <outline text="Asia"><outline text="Central">
                  <outline title="Briz" xmlurl="https://briz.example/rss?a=1&b=2" htmlUrl="https://briz.example/" language="ru"/>
                </outline></outline>
                <outline text="Listok" xmlUrl="https://listok.example/rss" category="/Ports"/>
                <outline text="A folder with nothing in it"/>
                </body></opml>
                """.getBytes(UTF_8));

        assertThat(reading)
                .isEqualTo(new Outlines(
                        "Mine",
                        List.of(
                                new Outline(
                                        "Briz",
                                        "https://briz.example/rss?a=1&b=2",
                                        "https://briz.example/",
                                        "ru",
                                        "Asia/Central"),
                                new Outline("Listok", "https://listok.example/rss", null, null, "/Ports")),
                        List.of()));
    }

    @Test
    void whatIsWrittenIsReadTheSame() {
        var outlines = List.of(
                new Outline("Порт & «кран» <1>", "https://briz.example/rss?a=1&b=\"2\"", null, "kk", "Порты/Юг"),
                new Outline("Листок", "https://listok.example/rss", "https://listok.example/", null, null));

        assertThat(Opml.read(Opml.write("Наши", outlines))).isEqualTo(new Outlines("Наши", outlines, List.of()));
    }

    @Test
    void whatIsNoOpmlIsSaidSo() {
        assertThat(Opml.read("<rss/>".getBytes(UTF_8))).isInstanceOf(NoOpml.class);
        assertThat(Opml.read(new byte[0])).isInstanceOf(NoOpml.class);
        assertThat(Opml.read("<outline>".repeat(10_000).getBytes(UTF_8))).isInstanceOf(NoOpml.class);
    }
}
