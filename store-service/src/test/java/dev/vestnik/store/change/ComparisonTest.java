package dev.vestnik.store.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.change.Changes.Altered;
import dev.vestnik.store.change.Changes.Figure;
import dev.vestnik.store.change.Changes.Kind;
import dev.vestnik.store.change.Changes.Name;
import dev.vestnik.store.change.Changes.Piece;
import dev.vestnik.store.change.Changes.Quotation;
import dev.vestnik.store.intake.Captures;
import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.Findings;
import dev.vestnik.store.intake.Findings.Named;
import dev.vestnik.store.intake.Findings.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final String BEFORE = "Мост закрыт.\n\nПогибли 12 человек.\n\nРаботы идут.";
    private static final String AFTER = "Мост закрыт.\n\nПогибли 15 человек.\n\nРаботы идут.\n\nДобавлено позже.";

    @Test
    void onlyParagraphsThatAreOthersAreToldPieceByPiece() {
        var changes = Comparison.of(article(BEFORE), article(AFTER));

        assertThat(changes.headline()).isNull();
        assertThat(changes.paragraphs()).hasSize(2);
        var edited = changes.paragraphs().getFirst();
        assertThat(edited.before()).isEqualTo(1);
        assertThat(edited.after()).isEqualTo(1);
        assertThat(edited.pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "Погибли "),
                        new Piece(Kind.REMOVED, "12"),
                        new Piece(Kind.ADDED, "15"),
                        new Piece(Kind.SAME, " человек."));
        assertThat(changes.paragraphs().getLast().before()).isNull();
        assertThat(changes.paragraphs().getLast().pieces()).containsExactly(new Piece(Kind.ADDED, "Добавлено позже."));
    }

    @Test
    void thePiecesOfATextAreBothTexts() {
        var before = "«Нет», — сказала она\u00A0😀.  Да";
        var after = "«Да», сказала она 😀 дважды. Да";

        var pieces = Wording.pieces(before, after);

        assertThat(joined(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(joined(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    private static String joined(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Погибли 12 человек.           | Погибли 15 человек.           | Погибли 12 человек | Погибли 15 человек
            Пострадал 1 человек в доме    | Пострадали 22 человека в доме | Пострадал 1 человек | Пострадали 22 человека
            Цена выросла на 5,5%          | Цена выросла на 7,25%         | на 5.5%            | на 7.25%
            Выделили 12 000 тенге         | Выделили 1 200 000 тенге      | Выделили 12000 тенге | Выделили 1200000 тенге
            Пришли 5 гостей               | Никто не пришёл               | Пришли 5 гостей    | -
            Никто не пришёл               | Приехали 7 машин              | -                  | Приехали 7 машин
            """)
    void aNumberIsToldWithTheWordsBesideIt(String before, String after, String was, String is) {
        assertThat(NumberWords.changes(before, after)).containsExactly(new Figure(was, is));
    }

    @Test
    void numbersThatStandElsewhereNowAreNoChange() {
        assertThat(NumberWords.changes("Было 3 дома и 4 улицы", "Сначала 4 улицы, потом 3 дома"))
                .isEmpty();
    }

    @Test
    void namesAndQuotationsComeGoAndChange() {
        var before = article("Текст.", List.of("Дана", "Аян"), List.of("Плотину строят два года", "Нет", "Всё"));
        var after = article("Текст.", List.of("Дана", "Лола"), List.of("Плотину строят уже три года", "Всё", "Иное"));

        var changes = Comparison.of(before, after);

        assertThat(changes.names().added()).containsExactly(new Name("person:Лола", "person", "Лола"));
        assertThat(changes.names().removed()).containsExactly(new Name("person:Аян", "person", "Аян"));
        assertThat(changes.quotations().altered())
                .containsExactly(new Altered("Дана", "Плотину строят два года", "Плотину строят уже три года"));
        assertThat(changes.quotations().removed()).containsExactly(new Quotation("Дана", "Нет"));
        assertThat(changes.quotations().added()).containsExactly(new Quotation("Дана", "Иное"));
        assertThat(changes.summary()).isEqualTo(new Changes.Summary(false, 0, 2, 0, 3));
    }

    private static EnrichedArticle article(String body) {
        return Captures.of("compared").saying("Заголовок", body).article();
    }

    private static EnrichedArticle article(String body, List<String> names, List<String> said) {
        var plain = article(body);
        var findings = new Findings(
                Optional.empty(),
                List.of(),
                names.stream().map(ComparisonTest::named).toList(),
                said.stream().map(ComparisonTest::said).toList());
        return new EnrichedArticle(
                plain.id(),
                plain.uri(),
                plain.source(),
                plain.language(),
                plain.headline(),
                plain.body(),
                plain.publishedAt(),
                plain.capturedAt(),
                plain.contentHash(),
                plain.revision(),
                plain.json(),
                findings);
    }

    private static Named named(String name) {
        return new Named("person:" + name, "person", name, Optional.empty(), 1, .5, Optional.empty(), List.of());
    }

    private static Said said(String content) {
        return new Said("direct", content, "ru", Optional.empty(), Optional.of("Дана"), Optional.empty(), List.of());
    }
}
