package dev.vestnik.enrich.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.Analysis;
import dev.vestnik.enrich.article.Sentiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentimentStepTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSITIVE|Завод успешно открыли, и жители благодарны за помощь",
                "NEGATIVE|При аварии на заводе погибли два человека, и ещё трое ранены",
                "NEUTRAL|Собрание пройдёт в четверг в здании у реки",
                "POSITIVE|Жаңа зауыт сәтті ашылды және тұрғындар оған қуанышты",
                "NEGATIVE|Зауыттағы апаттан екі адам қаза тапты және үшеуі жараланды",
                "POSITIVE|Yangi zavod ochildi va bu katta yutuq hamda quvonch edi",
                "NEGATIVE|Zavoddagi avariya va yongʻin oqibatida ikki kishi halok boʻldi",
                "POSITIVE|Янги завод очилди ва бу катта ютуқ ҳамда қувонч эди",
                "NEGATIVE|Заводдаги авария ва ёнғин оқибатида икки киши ҳалок бўлди",
                "POSITIVE|The new plant was a success and the people were happy with it",
                "NEGATIVE|Two people were killed in the accident at the plant and it was a tragedy",
            })
    void goodAndBadNewsSoundSo(Sentiment.Label label, String body) {
        assertThat(Analysis.of(body).document().sentiment().label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Это был успех и победа для всех нас|Это был не успех и не победа для всех нас",
                "Бұл біз үшін жақсы болды және табыс|Бұл біз үшін жақсы емес болды және табыс емес",
                "Bu biz uchun yaxshi va yutuq edi|Bu biz uchun yaxshi emas va yutuq emas edi",
                "It was good and it was a success|It was not good and it was not a success",
            })
    void aNegationTakesFromAWord(String plain, String negated) {
        assertThat(score(negated)).isLessThan(score(plain));
    }

    private static double score(String body) {
        return Analysis.of(body).document().sentiment().score();
    }

    @Test
    void eachEntityIsSpokenOfInItsOwnSentences() {
        var analysis = Analysis.of("Жюри наградило Ташкент за лучшие парки и поздравило с победой."
                + " Эксперты раскритиковали Бишкек и обвинили его во лжи и коррупции.");

        assertThat(analysis.entity("Ташкент").sentiment().orElseThrow().label()).isEqualTo(Sentiment.Label.POSITIVE);
        assertThat(analysis.entity("Бишкек").sentiment().orElseThrow().label()).isEqualTo(Sentiment.Label.NEGATIVE);
    }

    @Test
    void englishWordsThatAreInNoListAreUnderstoodByTheirLikes() {
        var analysis = Analysis.of("Experts hailed Margaret Langford as a visionary and courageous reformer."
                + " Prosecutors said on Tuesday that Peter Holloway had swindled pensioners and bullied his staff.");

        assertThat(analysis.entity("Margaret Langford")
                        .sentiment()
                        .orElseThrow()
                        .label())
                .isEqualTo(Sentiment.Label.POSITIVE);
        assertThat(analysis.entity("Peter Holloway").sentiment().orElseThrow().label())
                .isEqualTo(Sentiment.Label.NEGATIVE);
    }

    @Test
    void whomRussianWordsMeanDecidesNotThatTheyAreThere() {
        var analysis = Analysis.of("Прокуратура уличила Романа Иванова в подлоге и присвоении чужих денег."
                + " Жюри премии вручило Ларисе Пичугиной награду, и зрители аплодировали.");

        assertThat(analysis.entity("Роман Иванов").sentiment().orElseThrow().label())
                .isEqualTo(Sentiment.Label.NEGATIVE);
        assertThat(analysis.entity("Лариса Пичугина").sentiment().orElseThrow().label())
                .isEqualTo(Sentiment.Label.POSITIVE);
    }

    @ParameterizedTest
    @CsvSource({"-0.2,NEGATIVE", "-0.1,NEUTRAL", "0.15,POSITIVE", "7,POSITIVE"})
    void theLabelFollowsTheScore(double score, Sentiment.Label label) {
        var sentiment = new Sentiment(score);

        assertThat(sentiment.label()).isEqualTo(label);
        assertThat(sentiment.score()).isBetween(-1.0, 1.0);
    }
}
