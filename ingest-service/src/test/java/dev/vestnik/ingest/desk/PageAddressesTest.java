package dev.vestnik.ingest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.fetch.Cursor;
import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.fetch.FetchOutcome.Fetched;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageAddressesTest {

    private static final String OLD = "https://listok.example/news/7-old";
    private static final String NEW = "https://listok.example/news/7-new";
    private static final String OTHER = "https://listok.example/news/8-other";

    @Test
    void withoutAWordFromThePageItIsTheAddressAskedFor() {
        assertThat(addresses("https://www.listok.example/news/7-old?utm_source=rss", OLD, false))
                .containsExactly(OLD);
    }

    @Test
    void thePagesOwnWordIsBelievedFirst() {
        assertThat(addresses(OLD, OLD, false, NEW)).containsExactly(NEW, OLD);
    }

    @Test
    void structuredDataMayNameTheAddressByWhichTheArticleWasKnown() {
        assertThat(addresses(NEW, NEW, false, NEW, OLD)).containsExactly(NEW, OLD);
    }

    @Test
    void aPermanentRedirectSaysThatBothMeanTheSame() {
        assertThat(addresses(OLD, NEW, true)).containsExactly(NEW, OLD);
        assertThat(addresses("https://listok-old.example/7", NEW, true))
                .containsExactly(NEW, "https://listok-old.example/7");
    }

    @Test
    void behindATemporaryRedirectMayStandAnotherArticleTomorrow() {
        assertThat(addresses("https://listok.example/latest", OTHER, false, OTHER))
                .containsExactly(OTHER);
    }

    @Test
    void aTemporaryRedirectWithoutAWordFromThePageChangesNothingOnTheSameSite() {
        assertThat(addresses(OLD, "https://listok.example/consent?back=7", false))
                .containsExactly(OLD);
    }

    @Test
    void aFeedsRedirectorIsNoAddressOfTheArticle() {
        assertThat(addresses("https://feeds.proxy.example/r/listok/7", NEW, false))
                .containsExactly(NEW);
        assertThat(addresses("https://feeds.proxy.example/r/listok/7", NEW, false, OLD))
                .containsExactly(OLD);
    }

    @Test
    void neitherAnotherSiteNorTheFrontPageNorTheSectionIsBelieved() {
        assertThat(addresses(
                        OLD,
                        OLD,
                        false,
                        "https://gazeta.example/news/7",
                        "https://listok.example/",
                        "https://listok.example/news"))
                .containsExactly(OLD);
    }

    private static List<String> addresses(String link, String found, boolean forGood, String... declared) {
        var at = URI.create(found);
        var exchange = new Exchange(at, null, Instant.EPOCH, List.of(), "HTTP/1.1", 200, "", List.of(), new byte[0]);
        var page = new Fetched(new byte[0], null, at, Cursor.START, forGood ? at : null, exchange);
        return PageAddresses.of(WebAddress.parse(link).orElseThrow(), page, List.of(declared)).stream()
                .map(CanonicalAddress::toString)
                .toList();
    }
}
