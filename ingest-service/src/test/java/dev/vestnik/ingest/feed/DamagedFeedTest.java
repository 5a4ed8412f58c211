package dev.vestnik.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedFeedTest {

    private static final String ITEM = "<item><title>Порт</title><link>https://listok.example/1</link></item>";

    private final FeedReader reader = new FeedReader();

    @Test
    void aTruncatedFeedGivesWhatIsThere() {
        var feed =
                read("<rss><channel><title>Листок</title>" + ITEM + "<item><title>Кран</title><link>https://listok.ex");

        assertThat(feed.entries()).extracting(Entry::title).containsExactly("Порт", "Кран");
    }

    @Test
    void messagesInFrontAndJunkBehindAreReadOver() {
        var feed = read("<br />\n<b>Warning</b>: no such file<br />\n<?xml version='1.0'?><rss><channel>" + ITEM
                + "</channel></rss>junk & more <");

        assertThat(feed.entries()).hasSize(1);
    }

    @Test
    void tagsThatAreNotClosedEndWithTheItem() {
        var feed =
                read("<rss><channel><item><title>Порт<item><title>Кран</title><description><p>a<p>b<br>c</description>"
                        + "<link>https://listok.example/2</link></item></channel></rss>");

        assertThat(feed.entries()).extracting(Entry::title).contains("Кран");
        assertThat(feed.entries().getLast().summary()).isEqualTo("<p>a</p><p>b<br />c</p>");
        assertThat(feed.entries().getLast().link()).isEqualTo("https://listok.example/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Порт &nbsp;и&nbsp; кран|Порт и кран",
                "A & B &unknown; &amp; C|A & B &unknown; & C",
                "A &amp;amp; B &amp;laquo;C&amp;raquo;|A & B «C»",
                "&lt;b&gt;Порт&lt;/b&gt;|Порт",
                "1 < 2 и 3 &lt; 4|1 < 2 и 3 < 4",
                "<![CDATA[Порт & <i>кран</i>]]>|Порт & кран",
                "Порт\u0001\u000B &#1; &#150; &#x431;|Порт \uFFFD – б",
                "<![CDATA[Порт|Порт"
            })
    void titlesAreWhatReadersSee(String written, String seen) {
        assertThat(read("<rss><channel><item><title>" + written + "</title></item></channel></rss>")
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo(seen));
    }

    @Test
    void namespacesMayBeMissingOrCalledOtherwise() {
        var feed = read("<rss xmlns:d='HTTPS://purl.org/dc/elements/1.1'><channel><item><d:creator>Анна Ким</d:creator>"
                + "<content:encoded>Полный текст</content:encoded><media:content url='https://listok.example/a.jpg' type='image/jpeg' fileSize='7'/>"
                + "</item></channel></rss>");

        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.authors()).containsExactly("Анна Ким");
            assertThat(entry.content()).isEqualTo("Полный текст");
            assertThat(entry.enclosures())
                    .containsExactly(new Entry.Enclosure("https://listok.example/a.jpg", "image/jpeg", 7L));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251",
        "UTF-8, windows-1251",
        "windows-1251, UTF-8",
        "koi8-r, koi8-r",
        "UTF-8, UTF-16LE",
        "no-such-charset, UTF-8"
    })
    void aLyingEncodingIsSeenThrough(String stated, String real) {
        var text = "<?xml version='1.0' encoding='" + stated + "'?><rss><channel><title>Новости порта и моря</title>"
                + "<description>Сегодня в порту открыли новый кран, сообщили в администрации города.</description>"
                + ITEM
                + "</channel></rss>";

        assertThat(read(text.getBytes(Charset.forName(real))).title()).isEqualTo("Новости порта и моря");
    }

    @Test
    void aPermanentIdIsALinkAndAnotherIsNot() {
        var feed = read("<rss><channel><item><guid>https://listok.example/1</guid></item>"
                + "<item><guid isPermaLink='false'>https://listok.example/2</guid></item></channel></rss>");

        assertThat(feed.entries()).extracting(Entry::link).containsExactly("https://listok.example/1", null);
        assertThat(feed.warnings()).containsExactly("1 entries have no link");
    }

    @Test
    void mailAddressesAreNoAuthors() {
        var feed = read("<rss><channel><item><author>anna@listok.example (Анна Ким)</author></item>"
                + "<item><author>Анна Ким &lt;anna@listok.example&gt;</author></item></channel></rss>");

        assertThat(feed.entries())
                .allSatisfy(entry -> assertThat(entry.authors()).containsExactly("Анна Ким"));
    }

    @Test
    void datesMayBeInWords() {
        var feed =
                read("<rss><channel><item><pubDate>Сб, 21 ноября 2026 14:05:00 +0500</pubDate></item></channel></rss>");

        assertThat(feed.entries().getFirst().publishedAt()).isEqualTo(Instant.parse("2026-11-21T09:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<item><description>", "<a b='"})
    void deepNestingIsRefusedOrHarmless(String unit) {
        var reading = reader.read(("<rss><channel>" + unit.repeat(100_000)).getBytes(UTF_8), null, null);

        if (reading instanceof Unreadable(var why)) {
            assertThat(why).contains("deeper than 256");
        }
    }

    @Test
    void deepNestingIsRefusedWithAReason() {
        assertThat(reader.read(("<rss>" + "<a>".repeat(100_000)).getBytes(UTF_8), null, null))
                .isEqualTo(new Unreadable("Elements stand inside each other deeper than 256."));
    }

    @Test
    void entitiesDoNotExpand() {
        var bomb =
                "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;'>]>"
                        + "<rss><channel><title>&c;&c;</title>" + ITEM + "</channel></rss>";

        assertThat(read(bomb).title()).isEqualTo("&c;&c;");
    }

    @Test
    void tooManyEntriesAreCutWithAWarning() {
        var feed = read("<rss><channel>" + ITEM.repeat(10_001) + "</channel></rss>");

        assertThat(feed.entries()).hasSize(10_000);
        assertThat(feed.warnings()).containsExactly("Only the first 10000 entries were read.");
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "<a b='",
                "<a b=\"x' ",
                "<![CDATA[",
                "<!--",
                "<!x[",
                "<a ",
                "&#",
                "</a>",
                "<a/>",
                "]]>",
                "<b",
                "\u0000"
            })
    void whatIsHostileTakesLittleTime(String unit) {
        var document = ("<rss><channel>" + unit.repeat(3_000_000 / unit.length())).getBytes(UTF_8);
        var start = System.nanoTime();

        reader.read(document, null, URI.create("https://listok.example/"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private Feed read(String document) {
        return read(document.getBytes(UTF_8));
    }

    private Feed read(byte[] document) {
        return ((Parsed) reader.read(document, null, null)).feed();
    }
}
