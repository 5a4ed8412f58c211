package dev.vestnik.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void offsetsCountCodePointsBehindEmoji() {
        var text = new Text("😀😀 Астана 👨‍👩‍👧 растёт");

        var astana = word(text, "астана");

        assertThat(astana.span()).isEqualTo(new Span(3, 9));
        assertThat(text.slice(astana.span())).isEqualTo("Астана");
        assertThat(text.slice(word(text, "растет").span())).isEqualTo("растёт");
        assertThat(text.length()).isEqualTo(22);
    }

    @Test
    void invisibleCharactersBelongToTheirWordButDontHideIt() {
        var text = new Text("Каз\u200bахстан и Алма\u00adты");

        assertThat(words(text)).containsExactly("казахстан", "и", "алматы");
        assertThat(text.tokens().getFirst().span()).isEqualTo(new Span(0, 10));
    }

    @Test
    void oneApostropheIsAsGoodAsAnother() {
        for (var apostrophe : List.of("ʻ", "ʼ", "‘", "’", "'", "`")) {
            assertThat(words(new Text("Oʻzbekiston".replace("ʻ", apostrophe)))).containsExactly("o'zbekiston");
        }
    }

    @Test
    void aSentenceEndsNeitherBehindInitialsNorBehindAbbreviations() {
        var text = new Text("Об этом сообщил А. Сейтмуратов. В 2025 г. Павлодар вырос!\n\n«Да», — сказал он");

        assertThat(text.sentences())
                .extracting(one -> text.slice(new Span(one.start(), one.end())))
                .containsExactly("Об этом сообщил А. Сейтмуратов.", "В 2025 г. Павлодар вырос!", "«Да», — сказал он");
    }

    @Test
    void theNameOfASiteIsOneWord() {
        assertThat(words(new Text("Пишет 24.kg, за ним Aral-News.kz. Потом vse.ru")))
                .containsExactly("пишет", "24.kg", "за", "ним", "aral-news.kz", "потом", "vse.ru");
        assertThat(words(new Text("Он ушёл.Ru 3.com5"))).containsExactly("он", "ушел", "ru", "com5");
    }

    @Test
    void anUnfinishedSurrogateIsNoWord() {
        assertThat(words(new Text("а \ud800 б \udc00"))).containsExactly("а", "б");
    }

    private static Token word(Text text, String folded) {
        return text.tokens().stream()
                .filter(token -> token.folded().equals(folded))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Text text) {
        return text.tokens().stream().filter(Token::isWord).map(Token::folded).toList();
    }
}
