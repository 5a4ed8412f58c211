package dev.vestnik.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|Завод в Павлодаре остановил два цеха из-за ремонта",
                "ru|Жители села получили воду",
                "kk|Павлодардағы зауыт екі цехты тоқтатты",
                "kk|Су деңгейі көтерілді",
                "kk|Ауылға жол салынды",
                "uz-Latn|Samarqandda yangi ipak fabrikasi ochildi",
                "uz-Latn|Qishloqqa suv keldi",
                "uz-Cyrl|Самарқандда янги ипак фабрикаси очилди",
                "uz-Cyrl|Қишлоққа тоза сув етказилди",
                "en|The plant in Pavlodar has stopped two workshops",
                "en|Village gets clean water",
                "ru|Apple iPhone Pro Max поступил в продажу в Шымкенте",
                "ru|ВЛАСТИ ПОДНЯЛИ ТАРИФЫ НА ВОДУ С 1 ЯНВАРЯ 2026 ГОДА",
                "kk|СУ ТАРИФІ 1 ҚАҢТАРДАН БАСТАП КӨТЕРІЛДІ",
                "uz-Latn|Suv narxi 1-yanvardan oshirildi",
            })
    void aLineIsEnoughToTellTheLanguage(String tag, String line) {
        assertThat(detector.guess(new Text(line).tokens()).language().map(Language::tag))
                .contains(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Завод у місті зупинив два цехи, бо немає сировини та людей",
                "Айылдын тургундары үчүн жаңы мектеп курулду жана ал ачылды",
                "Das Werk in der Stadt hat zwei Hallen geschlossen und ist nicht mehr offen",
                "Fabrika şehirde iki bölümü kapattı ve çok kişi işsiz kaldı",
                "工厂今天停工了",
            })
    void aStrangerIsNotTakenForOneOfOurs(String line) {
        assertThat(detector.guess(new Text(line).tokens()).language()).isEmpty();
    }

    @Test
    void aQuotedPassageIsReadOnlyWhereItIsSurelyInOneOfOurLanguages() {
        assertThat(detector.languageOf(new Text("Біз бұл мәселені халықпен бірге шешеміз").tokens()))
                .contains(Language.KAZAKH);
        assertThat(detector.languageOf(new Text("Астана Алматы").tokens())).isEmpty();
        assertThat(detector.languageOf(new Text("Les prix du pain ont augmenté depuis l'été").tokens()))
                .isEmpty();
    }
}
