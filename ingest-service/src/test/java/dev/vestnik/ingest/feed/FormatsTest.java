package dev.vestnik.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.feed.FeedReading.Parsed;
import dev.vestnik.ingest.feed.FeedReading.Sitemap;
import dev.vestnik.ingest.feed.FeedReading.SitemapIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final URI ADDRESS = URI.create("https://listok.example/feeds/all");

    private final FeedReader reader = new FeedReader();

    @Test
    void rdfHasItsItemsBesideTheChannel() {
        var feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>Листок</title><link>https://listok.example/</link>
                <d:language>ru_RU</d:language></channel>
                <item rdf:about="https://listok.example/1"><title>Порт</title><d:creator>Анна Ким</d:creator>
                <d:date>2026-11-21T14:05:00+05:00</d:date><d:subject>Море</d:subject></item></rdf:RDF>
                """);

        assertThat(feed.format()).isEqualTo("rss_1.0");
        assertThat(feed.language()).isEqualTo("ru-RU");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.link()).isEqualTo("https://listok.example/1");
            assertThat(entry.authors()).containsExactly("Анна Ким");
            assertThat(entry.categories()).containsExactly("Море");
            assertThat(entry.publishedAt()).isEqualTo(Instant.parse("2026-11-21T09:05:00Z"));
        });
    }

    @Test
    void rss11HasItsItemsInAList() {
        var feed = read("""
                <Channel xmlns="http://purl.org/net/rss1.1#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <title>Листок</title><items rdf:parseType="Collection"><item rdf:about="https://listok.example/1">
                <title>Порт</title><link>https://listok.example/1</link></item></items></Channel>
                """);

        assertThat(feed.format()).isEqualTo("rss_1.1");
        assertThat(feed.entries()).extracting(Entry::title).containsExactly("Порт");
    }

    @Test
    void atom03HasEscapedAndEncodedContent() {
        var feed = read("""
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Листок</title><author><name>Анна Ким</name></author>
                <entry><title mode="escaped" type="text/html">&lt;b&gt;Порт&lt;/b&gt; &amp;amp; кран</title><id>urn:1</id>
                <content type="text/html" mode="base64">PGI+eDwvYj4=</content><issued>2026-11-21T09:05:00Z</issued>
                <modified>2026-11-21T10:00:00Z</modified></entry></feed>
                """);

        assertThat(feed.format()).isEqualTo("atom_0.3");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Порт & кран");
            assertThat(entry.content()).isEqualTo("<b>x</b>");
            assertThat(entry.authors()).containsExactly("Анна Ким");
            assertThat(entry.updatedAt()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
        });
    }

    @Test
    void xhtmlIsWrittenOutWithLinksMadeAbsoluteByItsBase() {
        var feed = read("""
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://listok.example/kk/"><a:entry xml:base="news/">
                <a:link href="1"/><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>1 &lt; 2 <a href="x?a=1&amp;b=2">y</a><br/></p></div>
                </a:content><a:title type="text">1 &lt;b&gt; 2</a:title></a:entry></a:feed>
                """);

        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.link()).isEqualTo("https://listok.example/kk/news/1");
            assertThat(entry.title()).isEqualTo("1 <b> 2");
            assertThat(entry.content())
                    .isEqualTo("<p>1 &lt; 2 <a href=\"https://listok.example/kk/news/x?a=1&amp;b=2\">y</a><br /></p>");
        });
    }

    @Test
    void jsonFeedsAreRead() {
        var feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Листок", "home_page_url": "https://listok.example/",
                "authors": [{"name": "Анна Ким"}], "items": [{"id": "1", "url": "/1", "content_text": "1 < 2",
                "date_published": "2026-11-21T14:05:00+05:00", "tags": ["Море"],
                "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 7}]}]}
                """);

        assertThat(feed.format()).isEqualTo("json_1.1");
        assertThat(feed.entries())
                .containsExactly(new Entry(
                        "1",
                        "https://listok.example/1",
                        "1 < 2",
                        null,
                        "1 &lt; 2",
                        List.of("Анна Ким"),
                        Instant.parse("2026-11-21T09:05:00Z"),
                        null,
                        List.of("Море"),
                        List.of(new Entry.Enclosure("https://listok.example/a.mp3", "audio/mpeg", 7L)),
                        null));
    }

    @Test
    void aNewsSitemapSaysWhatItsPagesAreCalled() throws IOException {
        var feed = ((Parsed) reader.read(zipped("""
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                        <url><loc> https://listok.example/1?a=1&amp;b=2 </loc><n:news><n:publication><n:name>Листок</n:name><n:language>ru</n:language>
                        </n:publication><n:publication_date>2026-11-21</n:publication_date><n:title>Порт</n:title><n:keywords>море, кран</n:keywords>
                        </n:news></url><url><loc/></url></urlset>
                        """), null, ADDRESS)).feed();

        assertThat(feed.format()).isEqualTo("sitemap_news");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.link()).isEqualTo("https://listok.example/1?a=1&b=2");
            assertThat(entry.title()).isEqualTo("Порт");
            assertThat(entry.language()).isEqualTo("ru");
            assertThat(entry.categories()).containsExactly("море", "кран");
            assertThat(entry.publishedAt()).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
        });
    }

    @Test
    void anIndexNamesSitemapsToVisit() {
        var reading = reader.read("""
                <sitemapindex><sitemap><loc>/s1.xml</loc><lastmod>2026-11-21T09:05:00Z</lastmod></sitemap>
                <sitemap><loc>https://listok.example/s2.xml.gz</loc></sitemap></sitemapindex>
                """.getBytes(UTF_8), null, ADDRESS);

        assertThat(reading)
                .isEqualTo(new SitemapIndex(
                        List.of(
                                new Sitemap(
                                        URI.create("https://listok.example/s1.xml"),
                                        Instant.parse("2026-11-21T09:05:00Z")),
                                new Sitemap(URI.create("https://listok.example/s2.xml.gz"), null)),
                        List.of()));
    }

    @Test
    void aListOfAddressesIsASitemap() {
        assertThat(read("https://listok.example/1\n\nhttps://listok.example/2\n")
                        .entries())
                .extracting(Entry::link)
                .containsExactly("https://listok.example/1", "https://listok.example/2");
    }

    private Feed read(String document) {
        return ((Parsed) reader.read(document.getBytes(UTF_8), null, ADDRESS)).feed();
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
