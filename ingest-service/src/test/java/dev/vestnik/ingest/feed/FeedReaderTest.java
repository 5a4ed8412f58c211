package dev.vestnik.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.Unreadable;
import dev.vestnik.ingest.feed.FeedReading.WebPage;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static final URI ADDRESS = URI.create("https://listok.example/rss.xml");

    private static final String RSS = """
            <?xml version="1.0" encoding="%s"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
                 xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Листок</title><link>https://listok.example/</link><description>Новости</description>
            <language>ru</language>
            <item><title> Порт &amp; кран </title><link>/port</link><guid isPermaLink="false">7</guid>
              <description>%s</description><content:encoded><![CDATA[<p>Полный текст</p>]]></content:encoded>
              <dc:creator>Савелий Мынжасаров</dc:creator><category>Порт</category><category>Порт</category>
              <pubDate>Sat, 21 Nov 2026 14:05:00 +0500</pubDate><atom:updated>2026-11-21T15:00:00+05:00</atom:updated>
              <enclosure url="/port.jpg" type="image/jpeg" length="0"/></item>
            <item><title>Без ссылки</title></item>
            </channel></rss>
            """;

    private final FeedReader reader = new FeedReader();

    @Test
    void rssIsReadWhole() {
        var feed = read(RSS.formatted("UTF-8", "Коротко").getBytes(UTF_8));

        assertThat(feed.format()).isEqualTo("rss_2.0");
        assertThat(feed.title()).isEqualTo("Листок");
        assertThat(feed.link()).isEqualTo("https://listok.example/");
        assertThat(feed.language()).isEqualTo("ru");
        assertThat(feed.warnings()).containsExactly("1 entries have no link");
        var entry = feed.entries().getFirst();
        assertThat(entry.id()).isEqualTo("7");
        assertThat(entry.link()).isEqualTo("https://listok.example/port");
        assertThat(entry.title()).isEqualTo("Порт & кран");
        assertThat(entry.summary()).isEqualTo("Коротко");
        assertThat(entry.content()).isEqualTo("<p>Полный текст</p>");
        assertThat(entry.authors()).containsExactly("Савелий Мынжасаров");
        assertThat(entry.categories()).containsExactly("Порт");
        assertThat(entry.publishedAt()).isEqualTo(Instant.parse("2026-11-21T09:05:00Z"));
        assertThat(entry.updatedAt()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
        assertThat(entry.enclosures())
                .containsExactly(new Entry.Enclosure("https://listok.example/port.jpg", "image/jpeg", null));
    }

    @Test
    void anOldCharsetIsRead() {
        var feed = read(RSS.formatted("windows-1251", "Коротко").getBytes(Charset.forName("windows-1251")));

        assertThat(feed.title()).isEqualTo("Листок");
    }

    @Test
    void atomIsReadAndItsLinkIsThePageAndNotTheFeedItself() {
        var feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="kk"><title>Парақ</title><id>urn:1</id><updated>2026-11-21T09:00:00Z</updated>
                <link rel="self" href="https://listok.example/atom.xml"/><link rel="alternate" href="https://listok.example/kk/"/>
                <entry><title>Порт</title><id>urn:2</id><link rel="enclosure" href="/a.mp3"/><link href="/kk/port"/>
                <published>2026-11-21T14:05:00+05:00</published><updated>2026-11-21T14:06:00+05:00</updated>
                <author><name>Бану Ерекше</name></author><summary>Қысқаша</summary></entry></feed>
                """.getBytes(UTF_8));

        assertThat(feed.format()).isEqualTo("atom_1.0");
        assertThat(feed.link()).isEqualTo("https://listok.example/kk/");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.link()).isEqualTo("https://listok.example/kk/port");
            assertThat(entry.authors()).containsExactly("Бану Ерекше");
            assertThat(entry.updatedAt()).isEqualTo(Instant.parse("2026-11-21T09:06:00Z"));
        });
    }

    @Test
    void aTouchedEntryHasAnotherStamp() {
        var before = read(RSS.formatted("UTF-8", "Коротко").getBytes(UTF_8)).entries();
        var after = read(RSS.formatted("UTF-8", "Короче").getBytes(UTF_8)).entries();

        assertThat(after.getFirst().stamp()).isNotEqualTo(before.getFirst().stamp());
        assertThat(after.getLast().stamp()).isEqualTo(before.getLast().stamp());
    }

    @Test
    void whatIsNoFeedSaysWhy() {
        assertThat(reader.read("<html><p>Привет".getBytes(UTF_8), "text/html", ADDRESS))
                .isInstanceOf(WebPage.class);
        assertThat(reader.read("User-agent: *".getBytes(UTF_8), "text/plain", ADDRESS))
                .isInstanceOf(Unreadable.class);
        assertThat(reader.read("{\"answer\": 42}".getBytes(UTF_8), null, ADDRESS))
                .isInstanceOf(Unreadable.class);
        assertThat(reader.read("  ".getBytes(UTF_8), null, null)).isInstanceOf(Unreadable.class);
        assertThat(reader.read(new byte[0], null, null)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aFeedReachesNoFileOfThisMachine() {
        var hostile = "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + "<rss version=\"2.0\"><channel><title>&f;</title></channel></rss>";

        assertThat(read(hostile.getBytes(UTF_8)).title()).isEqualTo("&f;");
    }

    private Feed read(byte[] document) {
        var reading = reader.read(document, "application/xml", ADDRESS);
        assertThat(reading).asInstanceOf(type(Parsed.class)).isNotNull();
        return ((Parsed) reading).feed();
    }
}
