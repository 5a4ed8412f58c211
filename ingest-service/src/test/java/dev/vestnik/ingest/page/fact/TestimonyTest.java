package dev.vestnik.ingest.page.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.page.date.Moment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestimonyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private static final String LONG =
            "Der Hafen bekommt im Frühjahr einen neuen Kran, sagte die Bürgermeisterin am Montag im Rathaus. "
                    + "Er ersetzt zwei alte und hebt doppelt so viel wie beide zusammen.";

    @Test
    void theHeadlineIsTheHeadingThatIsLikeWhatIsStatedWithoutKickerOrSiteName() {
        var facts = facts("""
                <head><title>Порт получит кран — Листок</title><meta property="og:site_name" content="Листок">
                <meta property="og:title" content="Порт получит кран"></head>
                <body><h1>Листок</h1><h2>Актау: Порт получит кран</h2></body>""");

        assertThat(facts.headline()).isEqualTo("Порт получит кран");
    }

    @Test
    void aKickerInsideTheMarkedHeadingIsNoPartOfTheHeadline() {
        var facts = facts("""
                <head><title>Порт получит кран — Новости</title><meta property="og:title" content="Порт получит кран"></head>
                <body itemscope itemtype="https://schema.org/NewsArticle">
                <h1 itemprop="headline"><span>Стройка в Актау</span> — <span>Порт получит кран</span></h1></body>""");

        assertThat(facts.headline()).isEqualTo("Порт получит кран");
    }

    @Test
    void whatItsClassCallsAKickerIsNoPartOfTheHeadlineEvenWhereOthersWriteAnotherKicker() {
        var facts = facts("""
                <head><meta property="og:title" content="Хроника Актау: Порт получит кран"></head>
                <body itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">
                <span class="title__overline">Стройка века</span> — <span>Порт получит кран</span></h1></body>""");

        assertThat(facts.headline()).isEqualTo("Порт получит кран");
    }

    @Test
    void aKickerThatAllStateIsAPartOfTheHeadline() {
        var facts = facts("""
                <head><title>Стройка века: Порт получит кран</title>
                <meta property="og:title" content="Стройка века: Порт получит кран"></head>
                <body><h1><span class="overline">Стройка века</span>: <span>Порт получит кран</span></h1></body>""");

        assertThat(facts.headline()).isEqualTo("Стройка века: Порт получит кран");
    }

    @Test
    void ofTheTitlesInTheHeadTheOneToWhichOthersOnlyAddIsTaken() {
        var facts = facts("""
                <head><meta property="og:title" content="Порт получит кран-Политика|Листок">
                <meta name="twitter:title" content="Порт получит...">
                <meta name="headline" content="Порт получит кран"></head><body><p>Кран прибудет весной.</p></body>""");

        assertThat(facts.headline()).isEqualTo("Порт получит кран");
    }

    @Test
    void aMarkedSubheadlineIsNoHeadlineWhereTheHeadSaysAnother() {
        var facts = facts("""
                <head><title>Порт получит кран - Листок</title><meta property="og:title" content="Порт получит кран - Листок"></head>
                <body><h1>Порт получит кран</h1><article itemscope itemtype="https://schema.org/Article">
                <h1>… жители против</h1><meta itemprop="headline" content="… жители против"></article></body>""");

        assertThat(facts.headline()).isEqualTo("Порт получит кран");
    }

    @Test
    void theReadersHeadlineBeatsTheOneForSearchEngines() {
        var facts = facts("""
                <head><title>Кран в Актау 2026</title></head><body><h1>Порт Актау получит новый кран</h1></body>""");

        assertThat(facts.headline()).isEqualTo("Порт Актау получит новый кран");
    }

    @Test
    void aDayThatTwoVoicesNameBeatsOneThatOnlyOneDoes() {
        var facts = facts("""
                <head><script type="application/ld+json">{"@type": "Article", "headline": "A", "datePublished": "2026-01-05"}</script>
                <meta property="article:published_time" content="2026-11-20T09:00:00+05:00"></head>
                <body><h1>Harbour gets a crane</h1><time>20 November 2026</time></body>""");

        assertThat(published(facts).at()).isEqualTo(OffsetDateTime.parse("2026-11-20T09:00:00+05:00"));
    }

    @Test
    void aTimeStatedInUtcIsWrittenInTheZoneInWhichThePageShowsIt() {
        var facts = facts("""
                <head><meta property="article:published_time" content="2026-11-20T20:30:00Z"></head>
                <body><h1>Порт Актау получит новый кран</h1><p>21 ноября 2026, 01:30</p></body>""");

        assertThat(published(facts).at().toString()).isEqualTo("2026-11-21T01:30+05:00");
        assertThat(published(facts).zoneAssumed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T20:30:00Z, 21 ноября 2026, 2026-11-21T00:30+04:00",
        "2026-11-21T02:30:00Z, 20 ноября 2026, 2026-11-20T23:30-03:00",
        "2026-11-20T10:30:00Z, 21 ноября 2026, 2026-11-20T10:30Z",
        "2026-11-20T20:30:00+05:00, 21 ноября 2026, 2026-11-20T20:30+05:00"
    })
    void aTimeStatedInUtcFallsOnTheDayThatThePageShows(String stated, String shown, String written) {
        var facts = facts("""
                <head><meta property="article:published_time" content="%s"></head>
                <body><h1>Порт Актау получит новый кран</h1><p>%s</p></body>""".formatted(stated, shown));

        assertThat(published(facts).at().toString()).isEqualTo(written);
    }

    @Test
    void aPageThatOnlySaysWhenItWasChangedIsDatedByThatAsAGuess() {
        var facts = facts("<body><h1>Порт Актау получит новый кран</h1><p>Обновлено: 20.11.2026</p></body>");

        assertThat(published(facts).at().toLocalDate()).hasToString("2026-11-20");
        assertThat(published(facts).guessed()).isTrue();
    }

    @Test
    void theAddressTellsTheDayWhereNothingElseDoes() {
        var page = Jsoup.parse("<h1>Harbour gets a crane</h1>", "https://listok.example/2026/11/20/crane");
        var facts = Testimony.of(page, page.baseUri(), ALMATY, NOW).facts(Optional.empty());

        assertThat(published(facts).at().toLocalDate()).hasToString("2026-11-20");
        assertThat(published(facts).wholeDay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Arbeiter am neuen Kran im alten Hafen von Aktau am Kaspischen Meer, 12. Oktober 2026</p><p>Datum 20.11.2026</p>",
                "<p>20.11.2026 – " + LONG + "</p><ul><li><time>12.10.2026</time></li></ul>",
                "<p>Berlin, 20. November 2026 — " + LONG + "</p><ul><li><time>12.10.2026</time></li></ul>",
                "<aside><time>20.11.2026</time></aside>a<br>b<br>c<br>d<br>e<br>f<br>g<br>h<br>i<br>j<br>k<br>l<br>m<br>n<br>o<br>p<p>12.10.2026</p>",
                "<p>Letzte Änderung: 21.11.2026</p><p>Text.</p><p>20.11.2026</p>",
                "<script type='application/ld+json'>{'@type': 'HowTo', 'datePublished': '2026-11-20'}</script>",
            })
    void theDayOfTheArticleIsToldFromTheDaysOfOtherThings(String body) {
        var facts = facts("<body><h1>Der Hafen bekommt einen Kran</h1>" + body.replace('\'', '"') + "</body>");

        assertThat(published(facts).at().toLocalDate()).hasToString("2026-11-20");
    }

    @Test
    void yearsOfCopyrightAndDatesToComeAreNoTimesOfPublication() {
        var facts =
                facts("<body><h1>Harbour gets a crane</h1><p>© 01.01.2026 Listok</p><p>Opens 24.12.2027</p></body>");

        assertThat(facts.published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"NewsArticle\", \"headline\": \"Кран в порту\",}",
                "/*<![CDATA[*/ {\"@type\": \"NewsArticle\", \"headline\": \"Кран в порту\"} /*]]>*/",
                "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Кран в порту&quot;}",
                "{\"@graph\": [{\"@type\": [\"schema:NewsArticle\"], \"headline\": \"Кран\n в порту\"}]}",
                "{\"@type\": \"NewsArticle\", \"headline\": \"Кран в порту\", \"description\": \"Он \"большой\" и жёлтый\"}",
            })
    void brokenJsonIsReadWhereThatIsSafe(String json) {
        var facts = facts("<head><script type='application/ld+json'>" + json + "</script></head><body></body>");

        assertThat(facts.headline()).isEqualTo("Кран в порту");
    }

    @Test
    void anAuthorThatJsonLdOnlyPointsAtIsFound() {
        var facts = facts("""
                <head><script type="application/ld+json">{"@graph": [
                {"@type": "Article", "headline": "A", "author": {"@id": "#p"}}, {"@type": "Person", "@id": "#p", "name": "Anna Petrova"}]}
                </script></head><body></body>""");

        assertThat(facts.byline()).containsExactly("Anna Petrova");
    }

    private static Facts facts(String html) {
        var page = Jsoup.parse(html, "https://listok.example/kran");
        return Testimony.of(page, page.baseUri(), ALMATY, NOW).facts(Optional.empty());
    }

    private static Moment published(Facts facts) {
        return Objects.requireNonNull(facts.published());
    }
}
