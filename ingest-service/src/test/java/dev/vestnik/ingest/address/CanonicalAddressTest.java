package dev.vestnik.ingest.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.listok.example/a?utm_source=tg&utm_medium=x | https://listok.example/a
            https://listok.example/a?fbclid=1&id=7&yclid=2          | https://listok.example/a?id=7
            https://listok.example/a?gclid=1                        | https://listok.example/a
            https://listok.example/a#comments                       | https://listok.example/a
            https://m.listok.example/a/                             | https://listok.example/a
            https://amp.listok.example/a                            | https://listok.example/a
            https://www.m.listok.example/a                          | https://listok.example/a
            https://listok.example/a/amp                            | https://listok.example/a
            https://listok.example/a/amp/                           | https://listok.example/a
            https://listok.example/a.amp.html                       | https://listok.example/a.html
            https://listok.example/a?amp=1                          | https://listok.example/a
            HTTPS://Listok.Example:443/A                            | https://listok.example/A
            http://listok.example:80                                | http://listok.example/
            http://127.0.0.1:8084/dala/a.html                       | http://127.0.0.1:8084/dala/a.html
            https://m.kz/a                                          | https://m.kz/a
            https://listok.example/новости                          | https://listok.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8
            https://listok.example/%d0%bd a%zz                      | https://listok.example/%D0%BD%20a%25zz
            https://листок.example/a                                | https://xn--h1aebnog.example/a
            https://listok.example/?id=7                            | https://listok.example/?id=7
            https://user:secret@listok.example/a                    | https://listok.example/a
            https://listok.example/champion                         | https://listok.example/champion
            https://www2.listok.example./a                          | https://listok.example/a
            https://mobile.listok.example/a                         | https://listok.example/a
            https://mobi.listok.example/a                           | https://listok.example/a
            https://ru.m.listok.example/a                           | https://ru.listok.example/a
            https://sport.listok.example/a                          | https://sport.listok.example/a
            https://wap.kz/a                                        | https://wap.kz/a
            https://listok.example/amp/2026/a-1                     | https://listok.example/2026/a-1
            https://listok.example/amphora                          | https://listok.example/amphora
            https://listok.example/2026/a-1.amp                     | https://listok.example/2026/a-1
            https://listok.example/2026/a-1/amp.html                | https://listok.example/2026/a-1
            https://listok.example/a?outputType=amp&id=5            | https://listok.example/a?id=5
            https://listok.example/a?noamp=mobile&amp_js_v=0.1      | https://listok.example/a
            https://listok.example/a?view=amp                       | https://listok.example/a
            https://listok.example/a?view=12                        | https://listok.example/a?view=12
            https://listok.example/a?m=1                            | https://listok.example/a
            https://listok.example/a?m=202603                       | https://listok.example/a?m=202603
            https://listok.example/a/print                          | https://listok.example/a
            https://listok.example/a/print.html                     | https://listok.example/a
            https://listok.example/print                            | https://listok.example/print
            https://listok.example/a?print=Y                        | https://listok.example/a
            https://listok.example/a?tmpl=component&print=1&id=8    | https://listok.example/a?id=8
            https://listok.example/news/index.html                  | https://listok.example/news
            https://listok.example/INDEX.PHP?id=5                   | https://listok.example/?id=5
            https://listok.example/default.aspx                     | https://listok.example/
            https://listok.example/index-of-prices.html             | https://listok.example/index-of-prices.html
            https://listok.example//a///b//                         | https://listok.example/a/b
            https://listok.example/x/../a/./b                       | https://listok.example/a/b
            https://listok.example/../a                             | https://listok.example/a
            https://listok.example/a;jsessionid=0A1B2C?id=1         | https://listok.example/a?id=1
            https://listok.example/a;v=2                            | https://listok.example/a;v=2
            https://listok.example/(S(x4qkj2zz))/a.aspx             | https://listok.example/a.aspx
            https://listok.example/a?PHPSESSID=9c3f&id=1            | https://listok.example/a?id=1
            https://listok.example/a?sid=0123456789abcdef0123       | https://listok.example/a
            https://listok.example/a?sid=77                         | https://listok.example/a?sid=77
            https://listok.example/a?ref=homepage                   | https://listok.example/a
            https://listok.example/a?ref=100500                     | https://listok.example/a?ref=100500
            https://listok.example/a?from=main&source=telegram      | https://listok.example/a
            https://listok.example/a?page=1                         | https://listok.example/a
            https://listok.example/a?page=2                         | https://listok.example/a?page=2
            https://listok.example/a?c=3&b=2&a=1                    | https://listok.example/a?a=1&b=2&c=3
            https://listok.example/a?b=2&b=1&a                      | https://listok.example/a?b=2&b=1&a
            https://listok.example/news.php?12345                   | https://listok.example/news.php?12345
            https://listok.example/a?id=5&amp;utm_source=x          | https://listok.example/a?id=5
            https://listok.example/a?id=5?utm_source=x&utm_medium=y | https://listok.example/a?id=5
            https://listok.example/a&utm_source=x                   | https://listok.example/a
            https://listok.example/news&id=5&utm_source=x           | https://listok.example/news&id=5
            https://listok.example/a%20                             | https://listok.example/a
            https://listok.example/a%E2%80%8B/                      | https://listok.example/a
            https://listok.example/%61%2Db%7e%2f                    | https://listok.example/a-b~%2F
            https://listok.example/%D0%BD?q=%d0%bd                  | https://listok.example/%D0%BD?q=%D0%BD
            https://listok.example/a?                               | https://listok.example/a
            https://listok.example/a?srsltid=AfmB&gad_source=1&x=1  | https://listok.example/a?gad_source=1&x=1
            https://listok.example/a?_x_tr_sl=ru&at_medium=x        | https://listok.example/a
            https://listok.example/?p=123                           | https://listok.example/?p=123
            """)
    void formsOfOneAddressAreFoldedTogether(String written, String canonical) {
        assertThat(CanonicalAddress.of(written)).hasToString("Optional[" + canonical + "]");
        assertThat(URI.create(canonical))
                .hasScheme(written.substring(0, written.indexOf(":")).toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.google.com/amp/s/listok.example/2026/a-1/amp/                      | https://listok.example/2026/a-1
            https://www.google.kz/amp/listok.example/a-1                                   | http://listok.example/a-1
            https://listok-example.cdn.ampproject.org/c/s/listok.example/a-1?amp=1&usqp=mq | https://listok.example/a-1
            https://listok-example.cdn.ampproject.org/v/s/www.listok.example/a-1           | https://listok.example/a-1
            https://listok-example.cdn.ampproject.org/c/listok.example/a-1                 | http://listok.example/a-1
            https://listok-example.bing-amp.com/c/s/listok.example/a-1                     | https://listok.example/a-1
            https://yandex.ru/turbo/s/listok.example/a-1                                   | https://listok.example/a-1
            https://yandex.kz/turbo/listok.example/s/a-1                                   | https://listok.example/a-1
            https://listok-example.turbopages.org/listok.example/s/a-1?utm_source=turbo    | https://listok.example/a-1
            https://listok-example.turbopages.org/turbo/listok.example/s/a-1               | https://listok.example/a-1
            https://web.archive.org/web/20260302041500/https://www.listok.example/a?id=1   | https://listok.example/a?id=1
            https://web.archive.org/web/20260302041500id_/http://listok.example/a          | http://listok.example/a
            https://www.google.com/url?sa=t&url=https%3A%2F%2Flistok.example%2Fa%3Fid%3D1  | https://listok.example/a?id=1
            https://l.facebook.com/l.php?u=https%3A%2F%2Flistok.example%2Fa%3Ffbclid%3Dx&h=1 | https://listok.example/a
            https://vk.com/away.php?to=https%3A%2F%2Flistok.example%2Fa                    | https://listok.example/a
            https://www.google.com/amp                                                     | https://google.com/
            https://notgoogle.example/amp/s/listok.example/a                               | https://notgoogle.example/s/listok.example/a
            """)
    void anAddressIsTakenOutOfTheCacheOrRedirectorAroundIt(String written, String canonical) {
        assertThat(CanonicalAddress.of(written)).hasToString("Optional[" + canonical + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://m.listok.example//news/?b=2&a=1&utm_source=x#top",
                "https://www.google.com/amp/s/amp.listok.example/a-1/amp",
                "https://listok.example/amp/amp/a/amp/amp/",
                "https://listok.example/index.html/index.html",
                "https://listok.example/a/print/amp/",
                "https://listok.example/%D0%BD%20/?q=%20",
            })
    void foldingWhatIsFoldedChangesNothing(String written) {
        var once = CanonicalAddress.of(written).orElseThrow();

        assertThat(CanonicalAddress.of(once.web())).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "listok.example/a",
                "ftp://listok.example/",
                "mailto:a@listok.example",
                "https://",
                "http:///a",
                "https://a b/"
            })
    void whatIsNoWebAddressHasNoCanonicalForm(String text) {
        assertThat(CanonicalAddress.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://listok.example/a?page=1, https://www.listok.example/a, https://listok.example/a",
        "https://m.listok.example/1, https://listok.example/news/1, https://listok.example/news/1",
        "https://listok.example/a, https://other.example/a, https://listok.example/a",
        "https://listok.example/a, https://listok.example/, https://listok.example/a",
        "https://listok.example/a, /b, https://listok.example/a",
        "https://listok.example/a, https://notlistok.example/a, https://listok.example/a",
        // retitled
        "https://listok.example/news/7-old-title, https://listok.example/news/7-new-title, https://listok.example/news/7-new-title",
        "https://listok.example/?p=7, https://listok.example/inflation, https://listok.example/inflation",
        "https://listok.example/a?amp=1, https://listok.example/b-2, https://listok.example/b-2",
        // other hosts of the same publisher
        "https://sport.listok.kz/7, https://news.listok.kz/sport/7, https://news.listok.kz/sport/7",
        "https://listok.com.kz/7, https://www.listok.com.kz/a/7, https://listok.com.kz/a/7",
        // other publishers
        "https://listok.com.kz/7, https://gazeta.com.kz/7, https://listok.com.kz/7",
        "https://listok.blogspot.com/7, https://gazeta.blogspot.com/7, https://listok.blogspot.com/7",
        "http://127.0.0.1/7, http://127.0.0.2/7, http://127.0.0.1/7",
        // the section where it stands, or a page of the site that is none of its articles
        "https://listok.example/news/7-title, https://listok.example/news, https://listok.example/news/7-title",
        "https://listok.example/news/inflation, https://listok.example/news/, https://listok.example/news/inflation",
        "https://listok.example/2026/03/02/a-title, https://listok.example/2026/03, https://listok.example/2026/03/02/a-title",
        "https://listok.example/2026/03/02/a-title, https://listok.example/index.php, https://listok.example/2026/03/02/a-title",
        "https://listok.example/2026/03/02/a-title, https://listok.example/politics, https://listok.example/2026/03/02/a-title",
        // a part of the article
        "https://listok.example/news/7-title/comments, https://listok.example/news/7-title, https://listok.example/news/7-title",
        "https://listok.example/news/7-title/2, https://listok.example/news/7-title, https://listok.example/news/7-title",
        "https://listok.example/inflation/2, https://listok.example/inflation, https://listok.example/inflation",
        "https://listok.example/news/7-title?page=3, https://listok.example/news/7-title, https://listok.example/news/7-title",
    })
    void thePageIsBelievedAboutItsOwnSiteOnly(String requested, String declared, String canonical) {
        var address = CanonicalAddress.of(requested).orElseThrow();

        assertThat(address.unlessThePageSays(declared)).hasToString(canonical);
    }

    @Test
    void theIdIsTheUuidOfTheCanonicalAddress() {
        assertThat(ArticleId.of("https://aral-vesti.example/news/aral-luchi-sroki"))
                .hasToString("37c2dcc6-d1e5-55a7-a280-ff9431928fec");
        assertThat(ArticleId.of("https://aral-vesti.example/a").value().version())
                .isEqualTo(5);
    }
}
