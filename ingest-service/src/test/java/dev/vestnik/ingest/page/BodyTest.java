package dev.vestnik.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.article.BlockKind;
import dev.vestnik.ingest.article.RawArticle;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final String FIRST =
            "The ferry across the strait will run every hour from Monday, the harbour office in Aktau said.";
    private static final String SECOND =
            "Two older boats go into the dock for the winter, and a third one, built in Baku, takes their place.";
    private static final String THIRD =
            "Passengers pay as before; children under seven travel free, the office added in its statement.";
    private static final String TEXT = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    @Test
    void aCardThatIsALinkIsNoParagraph() {
        var card =
                "<a href=/2><div><h4>Lighthouse gets a new lamp</h4><p>The old one had served for ninety years, and it will go"
                        + " to the museum of the port.</p></div></a>";

        var article = page("<article><h1>Ferry</h1><p>" + FIRST + "</p>" + card + "<p>" + SECOND + "</p></article>");

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aListWhoseHeadingsAreAllLinksIsRelated() {
        var teasers = "<div class=x>"
                + "<div><h3><a href=/%1$d>Title of story number %1$d</a></h3><p>Some words that tell".formatted(1)
                + " what it is about, and why to read it.</p></div><div><h3><a href=/2>Another title of a story</a></h3>"
                + "<p>Some other words that tell what this one is about.</p></div></div>";

        var article = page("<article><h1>Ferry</h1>" + TEXT + teasers + "</article>");

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(Pages.blocks(article, BlockKind.RELATED)).hasSize(1);
    }

    @Test
    void aListUnderAHeadingOfItsKindIsRelatedHoweverLongItIs() {
        var rows = new StringBuilder();
        for (var number = 1; number <= 5; number++) {
            rows.append(
                    ("<tr><td><img src=/%1$d.png></td><td><a href=/%1$d><b>Title of story %1$d</b></a><p>The first paragraph of"
                                    + " that story is shown in full, with all that it says of when, where and by whom things were"
                                    + " done, %1$d.</p><i>13:46, 22 November 2026</i></td></tr>")
                            .formatted(number));
        }

        var article = page("<div><h1>Ferry</h1><div>" + TEXT + "</div><h3>More from this section</h3><table>" + rows
                + "</table></div>");

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(Pages.blocks(article, BlockKind.RELATED)).singleElement().satisfies(list -> assertThat(list.items())
                .hasSize(5));
    }

    @Test
    void aLineWithoutAFullStopBelowTheHeadlineBelongsToIt() {
        var picture = "<table><tr><td><img src=/quay.png><br>The quay of the ferry in Aktau</td></tr></table>";

        var article = page("<article><h1>Ferry</h1><div class=announce>Every hour, and no dearer than before</div>"
                + picture + TEXT + "</article>");

        assertThat(article.subheadline()).isEqualTo("Every hour, and no dearer than before");
        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(page("<article><h1>Ferry</h1>" + picture + TEXT + "</article>")
                        .subheadline())
                .isNull();
    }

    @Test
    void anArticleIsNotLostForTheNameOfItsBox() {
        var article = page("<div class='subscription-promo widget'><h2>Ferry</h2>" + TEXT.repeat(1) + "</div>");

        assertThat(article.body()).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void theOpeningAboveTheTextBelongsToIt() {
        var article = page("<article><h1>Ferry</h1><div class=top><p>" + FIRST
                + "</p></div><div class=share><a href=/s>Share</a></div>" + "<div class=text><p>" + SECOND + "</p><p>"
                + THIRD + "</p></div></article>");

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void whatIsSaidTwiceStandsInTheBodyOnce() {
        var article =
                page("<article><h1>Ferry</h1><div>" + TEXT + "</div><div class=print>" + TEXT + "</div></article>");

        assertThat(article.body().split(SECOND, -1)).hasSize(2);
    }

    @Test
    void headingsOfNothingEndTheText() {
        var article = page("<article><h1>Ferry</h1>" + TEXT + "<h3>Our other services</h3><p>Print</p></article>");

        assertThat(article.body()).endsWith(THIRD);
    }

    @Test
    void longCommentsDoNotWinAgainstAShortArticle() {
        var comments = "<div id=comments>"
                + ("<p>I have crossed the strait on that boat many times, and it always"
                                + " was late, whatever the harbour office says.</p>")
                        .repeat(12)
                + "</div>";

        var article = page("<article><h1>Ferry</h1>" + TEXT + "</article>" + comments);

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(Pages.blocks(article, BlockKind.COMMENTS)).hasSize(1);
    }

    @Test
    void anArticleThatOnlyAScriptHoldsIsRead() {
        var markup = (TEXT + "<p>" + "The crew of the new boat trained on the lake all summer. ".repeat(8) + "</p>")
                .replace("<", "\\u003c");

        var article = page("<div id=app></div><script>window.state = {\"body\":\"" + markup + "\"}</script>");

        assertThat(article.body()).startsWith(FIRST + "\n\n" + SECOND);
    }

    @Test
    void whatTheJsonLdKnowsIsFoundOutsideTheMainElement() {
        var witness =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\""
                        + FIRST + " " + SECOND + " " + THIRD + "\"}</script>";

        var article = page(
                witness + "<h1>Ferry</h1><div class=a><p>" + FIRST + "</p><p>" + SECOND + "</p></div><div class=b><p>"
                        + THIRD + "</p><p>Somebody else's words stand here, about something else entirely.</p></div>");

        assertThat(article.body()).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void aPlaceholderThatAsksForConsentIsNoParagraph() {
        var placeholder = "<div><p>Um eingebettete Inhalte anzuzeigen, ist deine Einwilligung nötig. "
                + "Mit dem Schalter nimmst du alle an, und du kannst es jederzeit widerrufen. ".repeat(5)
                + "</p></div>";

        var article =
                page("<article><h1>Ferry</h1><p>" + FIRST + "</p>" + placeholder + "<p>" + SECOND + "</p></article>");

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void licencesDisclaimersAndAuthorsEndTheText() {
        var tail = "<p>The views expressed here are those of the writer alone.</p>"
                + "<p>Unless otherwise noted, all texts are under a free licence.</p>"
                + "<div class=z><h4>About the author</h4><p>Amina Seitova writes about boats, and she has a small one.</p></div>";

        var article = page("<article><h1>Ferry</h1>" + TEXT + tail + "</article>");

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void theTextReachesNoFurtherThanRoundItsHeadline() {
        var other =
                "<div><p>The front page of the paper begins down here, and it tells of fish and of the weather.</p></div>";

        var article = page("<div><h1>Ferry</h1><div>" + TEXT + "</div></div><div>" + other + "</div>");

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void deeplyNestedMarkupIsRead() {
        var article = page("<div>".repeat(3_000) + TEXT + "</div>".repeat(3_000));

        assertThat(article.body()).contains("The ferry across the strait");
    }

    private static RawArticle page(String body) {
        return Pages.html("<html lang=en><body>" + body + "</body></html>", "https://port.example/ferry");
    }
}
