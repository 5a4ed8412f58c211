package dev.vestnik.store.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up article of about 3 KB, with words as various as those of news. */
record BenchArticle(UUID id, String body, String document) {

    private static final int WORDS = 230;
    private static final List<String> SYLLABLES = List.of(
            "ба", "ве", "го", "ди", "жу", "за", "ки", "ло", "ме", "ну", "по", "ра", "се", "ту", "фа", "хо", "це", "чу");

    static List<BenchArticle> some(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(BenchArticle::number)
                .toList();
    }

    private static BenchArticle number(int number) {
        var id = UUID.nameUUIDFromBytes(("article " + number).getBytes(StandardCharsets.UTF_8));
        var random = new Random(number);
        var body = IntStream.range(0, WORDS).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
        var document = "{\"id\":\"" + id + "\",\"uri\":\"https://bench.example/" + number + "\",\"language\":\"ru\","
                + "\"headline\":\"" + body.substring(0, 60) + "\",\"body\":\"" + body + "\",\"version\":1}";
        return new BenchArticle(id, body, document);
    }

    /** Short words are common, long ones rare: about 20,000 different ones. */
    private static String word(Random random) {
        var syllables = 1 + random.nextInt(4);
        return random.ints(syllables, 0, SYLLABLES.size())
                .mapToObj(SYLLABLES::get)
                .collect(Collectors.joining());
    }
}
