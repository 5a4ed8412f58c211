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
            """)
    void formsOfOneAddressAreFoldedTogether(String written, String canonical) {
        assertThat(CanonicalAddress.of(written)).hasToString("Optional[" + canonical + "]");
        assertThat(URI.create(canonical))
                .hasScheme(written.substring(0, written.indexOf(":")).toLowerCase(Locale.ROOT));
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
        "https://listok.example/a, https://notlistok.example/a, https://listok.example/a"
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
