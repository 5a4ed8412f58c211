package dev.vestnik.store.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlackeningTest {

    private static final UUID ID = new UUID(1, 2);

    private static final String SAID = "Ёлку у школы номер пять срубил Айдар, ему семь";

    private static final String ARTICLE = """
            {"id": "x", "uri": "https://tanym.example/ёлку-у-школы", "source": {"id": "s", "name": "Таным"},
             "headline": "Ёлка", "body": "😀 «Ёлку у школы номер пять\\n\\nсрубил Айдар, ему семь», — сказала Дана.",
             "keywords": ["Айдар"], "keyPhrases": ["ёлка у школы"],
             "blocks": [{"kind": "lead", "text": "😀 «Ёлку у школы номер пять", "start": 0, "end": 26},
                        {"kind": "body", "text": "срубил Айдар, ему семь», — сказала Дана.", "start": 28, "end": 68},
                        {"kind": "related", "text": "Читайте", "items": [{"title": "Ёлку у школы номер пять срубил"}]}],
             "entities": [{"id": "e1", "type": "person", "name": "Айдар", "mentions":
                               [{"field": "body", "start": 35, "end": 40, "text": "Айдар"}]},
                          {"id": "e2", "type": "person", "name": "Дана", "roles": [{"title": "соседка", "employerEntity": "e1"}],
                           "mentions": [{"field": "body", "start": 63, "end": 67, "text": "Дана"}]}],
             "quotations": [{"kind": "direct", "content": {"start": 3, "end": 50}, "speaker": {"name": "Дана", "entity": "e2"}}],
             "opinions": [{"holder": {"name": "Дана", "entity": "e2"}, "target": {"name": "Айдар", "entity": "e1"},
                           "label": "negative", "evidence": {"start": 63, "end": 67}}],
             "claims": [{"speaker": {"name": "Айдар", "entity": "e1", "role": "сын соседки"}, "what": {"start": 55, "end": 62}}],
             "attributions": [], "denials": []}
            """;

    @Test
    void aPassageIsBlackAlsoWhereItIsCutInTwoAndOffsetsHold() throws IOException {
        var article = tree();

        assertThat(new Blackening(article, hiding(SAID), new HiddenEntities(List.of())).run())
                .isTrue();

        assertThat(article.path("body").asText())
                .isEqualTo("😀 «" + "█".repeat(23) + "\n\n" + "█".repeat(22) + "», — сказала Дана.");
        assertThat(article.path("blocks").path(0).path("text").asText()).isEqualTo("😀 «" + "█".repeat(23));
        assertThat(article.path("blocks").path(1).path("text").asText())
                .isEqualTo("█".repeat(22) + "», — сказала Дана.");
        assertThat(article.path("blocks")
                        .path(2)
                        .path("items")
                        .path(0)
                        .path("title")
                        .asText())
                .isEqualTo("█".repeat(30));
        assertThat(article.path("quotations")).isEmpty();
        assertThat(article.path("entities"))
                .singleElement()
                .satisfies(entity -> assertThat(entity.path("name").asText()).isEqualTo("Дана"));
        assertThat(article.path("claims")).hasSize(1);
        assertThat(article.has("keyPhrases")).isFalse();
        assertThat(article.path("uri").asText()).isEqualTo("https://tanym.example/ёлку-у-школы");
        assertThat(article.path("redactions")).singleElement().satisfies(redaction -> assertThat(redaction.toString())
                .isEqualTo("{\"sequence\":7,\"scope\":\"quotation\",\"field\":\"body\",\"start\":3,\"end\":50}"));
    }

    @Test
    void anEntityIsNamedNowhereAndNothingRefersToIt() throws IOException {
        var article = tree();
        var entities =
                HiddenEntities.of(article, entity -> entity.path("id").asText().equals("e1"));
        var amendment = hiding("nobody has these words");
        amendment.entity = "is hidden";

        new Blackening(article, amendment, entities).run();

        assertThat(article.toString()).doesNotContain("Айдар", "e1", "сын соседки");
        assertThat(article.path("quotations")).hasSize(1);
        assertThat(article.path("opinions")).isEmpty();
        assertThat(article.path("claims").path(0).path("speaker").path("name").asText())
                .isEqualTo("█████");
        assertThat(article.path("keywords").path(0).asText()).isEqualTo("█████");
        assertThat(article.path("entities").path(0).path("roles").path(0).toString())
                .isEqualTo("{\"title\":\"соседка\"}");
    }

    @Test
    void whatHasNoneOfTheWordsStaysAsItIs() throws IOException {
        var article = tree();

        assertThat(new Blackening(article, hiding("Совсем другие слова здесь"), new HiddenEntities(List.of())).run())
                .isFalse();

        assertThat(article).isEqualTo(tree());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Он сказал: елку У ШКОЛЫ номер пять срубил Айдар, ему семь! | Он сказал: ██████████████████████████████████████████████!
            Ёлку у школы номер пять срубил другой                      | ██████████████████████████████ другой
            Ёлку у школы                                               | Ёлку у школы
            """)
    void whatIsLeftOfAPassageIsFoundHoweverItIsSpelt(String text, String black) {
        var words = new Fingerprints(ID, Set.copyOf(Fingerprints.of(ID, SAID)));

        assertThat(words.in(text).blacken(text)).isEqualTo(black);
    }

    @Test
    void theSameWordsHaveOtherFingerprintsInAnotherArticle() {
        assertThat(Fingerprints.of(ID, SAID)).doesNotContainAnyElementsOf(Fingerprints.of(new UUID(3, 4), SAID));
    }

    private static Amendment hiding(String words) {
        var amendment = new Amendment();
        amendment.sequence = 7;
        amendment.articleId = ID;
        amendment.scope = "quotation";
        amendment.words = Fingerprints.of(ID, words).toArray(String[]::new);
        return amendment;
    }

    private static ObjectNode tree() throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(ARTICLE);
    }
}
