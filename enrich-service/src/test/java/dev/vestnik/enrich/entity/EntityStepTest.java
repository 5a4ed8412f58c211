package dev.vestnik.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.Analysis;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityStepTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q232|Из Казахстана сообщили о росте цен|Казахстана",
                "Q232|Қазақстанның астанасында жаңа мектеп ашылды және|Қазақстанның",
                "Q232|Qozog‘istondan kelgan mehmonlar uchun yangi bino|Qozog‘istondan",
                "Q265|Ўзбекистонда янги фабрика очилди ва иш бошлади|Ўзбекистонда",
                "Q232|The government of Kazakhstan said that it was ready|Kazakhstan",
                "Q1520|Встреча прошла под Астаной, и это было важно|Астаной",
                "Q1065|БҰҰ-ның өкілі Алматыға келді және бұл туралы айтты|БҰҰ-ның",
                "Q130879|Об этом сообщает Reuters, но это не все|Reuters",
            })
    void aKnownNameIsRecognisedInItsForms(String id, String body, String mention) {
        var entities = Analysis.of(body).document().entities();

        assertThat(entities)
                .filteredOn(entity -> entity.id().equals(id))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.wikidata()).contains(id);
                    assertThat(entity.mentions()).extracting("text").contains(mention);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "В Карагандинской области открыли новую школу|Қарағанды облысында жаңа мектеп ашылды және|Қарағанды облысында",
                "В Ферганской области открыли новый завод|Fargʻona viloyatida yangi zavod ochildi va ish|Fargʻona viloyatida",
            })
    void aPlaceWithoutAnItemIsTheSameInEveryLanguage(String russian, String body, String mention) {
        var known = Analysis.of(russian).document().entities().getFirst();

        assertThat(Analysis.of(body).document().entities())
                .filteredOn(entity -> entity.id().equals(known.id()))
                .singleElement()
                .satisfies(entity ->
                        assertThat(entity.mentions()).extracting("text").contains(mention));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q159|Новые правила касаются российских и белорусских перевозчиков|российских",
                "Q184|Новые правила касаются российских и белорусских перевозчиков|белорусских",
                "Q229|Посол прибыл в Республику Кипр и остался там до осени|Республику Кипр",
                "Q34453|Борис Николаевич Ельцин открыл выставку в музее|Борис Николаевич Ельцин",
                "Q715641|Депутаты Госдумы приняли закон о мостах|Госдумы",
                "Q7200|Выставку о жизни А. С. Пушкина открыли в музее|А. С. Пушкина",
                "Q1253|Письмо Пан Ги Муна прочли на встрече|Пан Ги Муна",
                "Q567|Памятник обсуждали с Ангелой Меркель и жителями|Ангелой Меркель",
                "Q5764|Поезд пришёл в Бухару утром и ушёл вечером|Бухару",
            })
    void anItemIsLinkedUnderOtherFormsOfItsName(String item, String body, String mention) {
        assertThat(Analysis.of(body).document().entities())
                .filteredOn(entity -> entity.wikidata().filter(item::equals).isPresent())
                .singleElement()
                .satisfies(entity ->
                        assertThat(entity.mentions()).extracting("text").contains(mention));
    }

    @Test
    void aMinistryThatMayBeAnyCountrysIsNotLinked() {
        var ministry =
                Analysis.of("В Минздраве ответили, что больницы готовы к зиме").entity("Министерство здравоохранения");

        assertThat(ministry.wikidata()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Аида Жолдыбек-Нурова|Слова министра культуры и информации Аиды Жолдыбек-Нуровой передала газета|Аиды Жолдыбек-Нуровой",
                "Данияр Тлеубергенов|Это было поручено вице-министру Данияру Тлеубергенову, а не им|Данияру Тлеубергенову",
                "Ғалым Сейтқазин|Бұл туралы министр Ғалым Сейтқазиннің сөзіне қарағанда|Ғалым Сейтқазиннің",
                "Dilnoza Rahmatova|Bu haqda vazir Dilnoza Rahmatovaning soʻzlari bor edi|Dilnoza Rahmatovaning",
                "Дилноза Раҳматова|Бу ҳақда вазир Дилноза Раҳматованинг сўзлари бор эди|Дилноза Раҳматованинг",
                "Margaret Holloway|It was said by the minister Margaret Holloway that they are|Margaret Holloway",
            })
    void aPersonIsNamedInTheDictionaryForm(String name, String body, String mention) {
        var analysis = Analysis.of(body);

        assertThat(analysis.entity(name).type()).isEqualTo(EntityType.PERSON);
        assertThat(analysis.mentions(name)).containsExactly(mention);
    }

    @Test
    void aSurnameAloneMeansThePersonIntroducedBefore() {
        var analysis = Analysis.of(
                "Министр энергетики Данияр Тлеубергенов приехал в Актау. Жители показали Тлеубергенову насосы. Тлеубергенов уехал.");

        assertThat(analysis.mentions("Данияр Тлеубергенов"))
                .containsExactly("Данияр Тлеубергенов", "Тлеубергенову", "Тлеубергенов");
    }

    @Test
    void aFirmIsRecognisedByItsLegalForm() {
        assertThat(Analysis.of("Строит дорогу ТОО «Степной Путь», а не «ветер перемен».")
                        .names())
                .containsExactly("Степной Путь");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Гани Жолдыбеков|PERSON|Министр просвещения Гани Жолдыбеков приехал в Алматы.",
                "Дана Жолдыбекова|PERSON|Дана Жолдыбекова выступила на форуме в Алматы.",
                "Дархан Жолдыбеков|PERSON|Аким Алматы Дархан Жолдыбеков отчитался перед жителями.",
                "Astana|PLACE|Astana denied the report on Tuesday.",
                "Арал Лучи|ORGANISATION|«Арал Лучи» сократил рабочих. ТОО «Арал Лучи» строит дороги.",
                "Interior Ministry|ORGANISATION|The Interior Ministry raised the alarm.",
            })
    void aNameIsWhatTheWordsBesideItSay(String name, EntityType type, String body) {
        assertThat(Analysis.of(body).document().entities())
                .anySatisfy(entity -> {
                    assertThat(entity.name()).isEqualTo(name);
                    assertThat(entity.type()).isEqualTo(type);
                })
                .noneSatisfy(entity -> assertThat(entity.name()).isIn("Гана", "Дания", "Аким Алматы"));
    }

    @Test
    void aCountryInShortIsTheCountry() {
        var analysis = Analysis.of(
                "Компания напрямую работает с заинтересованными органами власти РК, включая Министерство культуры.");

        assertThat(analysis.entity("Казахстан").type()).isEqualTo(EntityType.PLACE);
        assertThat(analysis.mentions("Казахстан")).containsExactly("РК");
    }

    @Test
    void aMinistryWithoutACountryIsThatOfNoneInParticular() {
        assertThat(Analysis.of("Об этом сообщили в МВД.")
                        .entity("Министерство внутренних дел")
                        .wikidata())
                .isEmpty();
    }

    @Test
    void anOrdinaryWordIsNoName() {
        assertThat(Analysis.of("Он живёт у моря и каждый день ловит рыбу, а чужой еды не любит.")
                        .names())
                .isEmpty();
    }

    @Test
    void mentionsStandWhereTheirOffsetsSayAndNeverOverlap() {
        var fields = Map.of(
                Field.HEADLINE, "😀 Министерство иностранных дел Республики Казахстан ответило",
                Field.SUBHEADLINE, "👨‍👩‍👧 Казахстан и Узбекистан договорились",
                Field.BODY,
                        "🙂 МИД Казахстана сообщил об этом в Астане. Министр Ерлан Каратаев был в Ташкенте 🎉 и Ташкентом доволен.");

        var analysis = Analysis.of(fields);

        analysis.document().texts().forEach((field, text) -> {
            var spans = new ArrayList<Span>();
            analysis.document().entities().forEach(entity -> entity.mentions().stream()
                    .filter(mention -> mention.field() == field)
                    .forEach(mention -> {
                        assertThat(text.slice(mention.span())).isEqualTo(mention.text());
                        assertThat(spans).noneMatch(mention.span()::overlaps);
                        spans.add(mention.span());
                    }));
            assertThat(spans).isNotEmpty();
        });
        assertThat(analysis.mentions("Министерство иностранных дел Республики Казахстан"))
                .hasSize(2);
    }

    @Test
    void whatTheHeadlineNamesIsMoreSalientThanWhatIsNamedInPassing() {
        var analysis = Analysis.of(Map.of(
                Field.HEADLINE, "В Ташкенте открыли завод",
                Field.BODY, "Завод открыли в Ташкенте. Гости приехали из Бишкека, и им всё понравилось."));

        assertThat(analysis.entity("Ташкент").salience())
                .isGreaterThan(analysis.entity("Бишкек").salience());
    }
}
