package dev.vestnik.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * An article of about 3 KB of Russian text, made by rule: no two alike, none of it news.
 *
 * @param address its URI
 * @param push the JSON that {@code POST /captures} takes
 */
record SyntheticArticle(String address, String push) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The article of a number in a series; series keep runs apart. */
    static SyntheticArticle of(String series, int number) {
        var address = "https://" + series + ".example/news/" + number;
        var paragraph = """
                Министерство транспорта Казахстана сообщило о ремонте участка дороги номер %d между Балхашом и Алматы. \
                По словам министра Ерлана Толеубекова, работы идут по графику. «Мы откроем движение к осени», — сказал он. \
                Как пишет Kazinform, на участке заняты двести рабочих, а стоимость проекта превышает девять миллиардов тенге.""".formatted(number);
        var text = ("Дорога номер " + number + " откроется осенью\n\n" + (paragraph + "\n\n").repeat(4)).strip();
        try {
            return new SyntheticArticle(address, JSON.writeValueAsString(Map.of("uri", address, "text", text)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
