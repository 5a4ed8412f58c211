package dev.vestnik.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.article.RawArticle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangersTest {

    private static final List<String> TOLD = IntStream.range(0, 12)
            .mapToObj(boat -> "Boat " + boat + " leaves the harbour of Aktau at " + boat
                    + " in the morning, and it is back before the lamp of the lighthouse is lit, the office said.")
            .toList();
    private static final String LAST = TOLD.getLast();
    private static final String CAPTION = "The old boat in the harbour, as it is seen from the lighthouse";

    @Test
    void aTextThatTheDataOfThePageDoesNotKnowIsNotTheArticles() {
        var page = page(
                TOLD,
                paragraphs(TOLD) + "<div class=x><i>" + CAPTION + "</i></div><p>3 of 12</p><p>" + LAST + " Amen.</p>");

        assertThat(page.body()).contains(LAST).doesNotContain(CAPTION).doesNotContain("3 of 12");
    }

    @Test
    void aHeadingMayBeMissingInTheData() {
        var page = page(
                TOLD,
                "<p>" + TOLD.getFirst() + "</p><h2>What it costs</h2>" + paragraphs(TOLD.subList(1, 6))
                        + "<p><b>Who travels free</b></p>" + paragraphs(TOLD.subList(6, 12)));

        assertThat(page.body()).contains("What it costs", "Who travels free");
    }

    @Test
    void anOpeningMayBeMissingInTheData() {
        var opening = "The strait has been without a ferry for two years.";

        var page = page(TOLD, "<p>" + opening + "</p>" + paragraphs(TOLD));

        assertThat(page.body()).startsWith(opening).endsWith(LAST);
    }

    @Test
    void aSummaryInPointsAboveTheTextGoesIfTheDataDoesNotKnowIt() {
        var points = "<ul><li>The strait gets a ferry.</li><li>It runs every day.</li><li>Horses pay half.</li></ul>";

        var page = page(TOLD, points + paragraphs(TOLD));

        assertThat(page.body()).startsWith(TOLD.getFirst()).endsWith(LAST);
    }

    @Test
    void dataThatTellsOnlyAPartTakesNothingAway() {
        var page = page(TOLD.subList(0, 8), paragraphs(TOLD));

        assertThat(page.body()).startsWith(TOLD.getFirst()).endsWith(LAST);
    }

    @Test
    void anArticleThatFollowsItselfOnOneLineStandsInTheBodyOnce() {
        var page = page(List.of(), paragraphs(TOLD) + "<div>" + String.join(" ", TOLD) + "</div>");

        assertThat(page.body()).containsOnlyOnce(TOLD.get(3)).endsWith(LAST);
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining());
    }

    private static RawArticle page(List<String> told, String content) {
        return Pages.html(
                "<html lang=en><body><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                        + "\"articleBody\":\"" + String.join(" ", told) + "\"}</script><article><h1>Ferry</h1>"
                        + content
                        + "</article></body></html>",
                "https://port.example/ferry");
    }
}
