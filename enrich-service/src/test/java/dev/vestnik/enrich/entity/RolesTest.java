package dev.vestnik.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.vestnik.enrich.Analysis;
import dev.vestnik.enrich.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Данияр Тлеубергенов|министр энергетики|Об этом сообщил министр энергетики Данияр Тлеубергенов в Астане.",
                "Аида Жолдыбекова|министр культуры и информации|Слова министра культуры и информации Аиды Жолдыбековой передала газета.",
                "Jurabek Ergashev|Energetika vaziri|Energetika vaziri Jurabek Ergashev Toshkentda matbuot anjumanida qatnashdi va gapirdi.",
                "Жўрабек Эргашев|Энергетика вазири|Энергетика вазири Жўрабек Эргашев Тошкентда матбуот анжуманида қатнашди ва гапирди.",
            })
    void anOfficeIsStatedInItsDictionaryForm(String person, String title, String body) {
        assertThat(Analysis.of(body).entity(person).roles()).extracting("title").containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Игорь Лядов|советник президента «Арал Лучи»|Об этом объявил советник президента «Арал Лучи» Игорь Лядов в Алматы.",
                "Анна Лядова|повар премьер-министра|Повар премьер-министра Анна Лядова рассказала газете о завтраках.",
                "Sherzod Ergashev|Energetika vazirining o‘rinbosari|Kecha Energetika vazirining o‘rinbosari Sherzod Ergashev Toshkentda gapirdi.",
                "Дәурен Абай|Энергетика министрінің кеңесшісі|Энергетика министрінің кеңесшісі Дәурен Абай брифингте сөз сөйледі.",
            })
    void whoeverServesAnOfficeDoesNotHoldIt(String person, String title, String body) {
        assertThat(Analysis.of(body).entity(person).roles()).extracting("title").containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Дәурен Абай|қала әкімі|Сәрсенбіде өткен брифингте қала әкімі Дәурен Абай сөз сөйледі.",
                "Дәурен Абай|Премьер-министр|Кездесуге Премьер-министр Дәурен Абай де қатысты.",
                "Abdulla Ergashev|Bosh vazir|Uchrashuvda Bosh vazir Abdulla Ergashev ishtirok etdi.",
            })
    void whenAndWhereIsNoPartOfAnOffice(String person, String title, String body) {
        assertThat(Analysis.of(body).entity(person).roles())
                .extracting("title")
                .singleElement(STRING)
                .isEqualToIgnoringCase(title);
    }

    @Test
    void thoseWhoSpeakOfSomebodyAreNotHisOffice() {
        var roles = Analysis.of("Дәрігерлер Асқар Жолдыбековтің жағдайы тұрақты екенін айтты.")
                .document()
                .entities();

        assertThat(roles).extracting("roles").containsOnly(List.of());
    }

    @Test
    void whoseMinisterSomebodyIsFollowsFromTheTitle() {
        var analysis =
                Analysis.of("Министерство культуры и информации Республики Казахстан ответило. Министр культуры и"
                        + " информации Аида Жолдыбекова приехала в Алматы.");

        var ministry = analysis.entity("Министерство культуры и информации Республики Казахстан");
        assertThat(analysis.entity("Аида Жолдыбекова").roles()).singleElement().satisfies(role -> {
            assertThat(role.employer()).contains(ministry.name());
            assertThat(role.employerEntity()).contains(ministry.id());
        });
    }

    @Test
    void wordsThatMeanSomebodyAreNoMentionsButReferents() {
        var analysis =
                Analysis.of("Компания TikTok ответила. Официальный представитель TikTok удивлён. Спикер добавил, что"
                        + " платформа безопасна.");

        var tikTok = analysis.entity("TikTok");
        assertThat(tikTok.mentions()).extracting("text").containsOnly("TikTok");
        assertThat(analysis.document().referents())
                .filteredOn(referent -> List.of("Спикер", "платформа").contains(word(analysis, referent.from())))
                .satisfiesExactly(
                        speaker -> assertThat(speaker.role().orElseThrow().employerEntity())
                                .contains(tikTok.id()),
                        platform -> assertThat(platform.entity()).contains(tikTok.id()));
    }

    private static String word(Analysis analysis, int token) {
        var tokens = analysis.document().body().tokens();
        return analysis.text(Span.of(tokens.get(token), tokens.get(token)));
    }
}
