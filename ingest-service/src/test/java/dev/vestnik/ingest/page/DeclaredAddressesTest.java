package dev.vestnik.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.page.fact.DeclaredAddresses;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredAddressesTest {

    private static final String HERE = "https://listok.example/news/7-new";
    private static final String OLD = "https://listok.example/news/7-old";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <link rel=canonical href=/news/7-old>
            <link rel="alternate canonical" href="https://listok.example/news/7-old">
            <meta property=og:url content=https://listok.example/news/7-old>
            <div itemscope><meta itemprop=mainEntityOfPage itemid=https://listok.example/news/7-old></div>
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"h","url":"https://listok.example/news/7-old"}</script>
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"h","@id":"https://listok.example/news/7-old"}</script>
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"h","mainEntityOfPage":"https://listok.example/news/7-old"}</script>
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"h","mainEntityOfPage":{"@type":"WebPage","@id":"https://listok.example/news/7-old"}}</script>
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"h","identifier":"https://listok.example/news/7-old"}</script>
            <script type=application/ld+json>{"@graph":[{"@type":"WebSite","url":"https://listok.example/"},{"@type":"Article","headline":"h","identifier":{"@type":"PropertyValue","value":"https://listok.example/news/7-old"}}]}</script>
            """)
    void everyPlaceWhereAPageNamesItsAddressIsRead(String head) {
        assertThat(DeclaredAddresses.read(Jsoup.parse(head, HERE))).containsExactly(OLD);
    }

    @Test
    void theCanonicalLinkComesFirst() {
        var page = Jsoup.parse("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"h","identifier":["7","https://listok.example/?p=7"]}</script>
                <meta property="og:url" content="https://listok.example/og"><link rel="canonical" href="https://listok.example/c">
                """, HERE);

        assertThat(DeclaredAddresses.read(page))
                .isEqualTo(List.of(
                        "https://listok.example/c", "https://listok.example/og", "https://listok.example/?p=7"));
    }

    @Test
    void whatIsNoWebAddressIsNone() {
        var page = Jsoup.parse(
                "<link rel=canonical href=\"javascript:void(0)\"><meta property=og:url content=\"\">"
                        + "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"h\",\"@id\":\"#a\"}</script>",
                HERE);

        assertThat(DeclaredAddresses.read(page)).isEmpty();
    }
}
