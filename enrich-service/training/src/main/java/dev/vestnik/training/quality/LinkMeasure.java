package dev.vestnik.training.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The right Wikidata item: among mentions that were found (accuracy) and among all that have one (recall, as GERBIL's A2KB
 * with overlapping mentions); how often one not in Wikidata got an item; and how often the dictionary form is right.
 */
final class LinkMeasure implements Measure {

    @Override
    public boolean fits(JsonNode gold) {
        return StreamSupport.stream(gold.path("entities").spliterator(), false)
                .anyMatch(entity -> entity.has("wikidata") || entity.has("lemma"));
    }

    @Override
    public List<Figure> figures(List<Answered> set) {
        var given = new Ratio();
        var all = new Ratio();
        var unknown = new Ratio();
        var named = new Ratio();
        for (var one : set) {
            var mentions = Mentioned.in(one.article());
            for (var entity : one.gold().path("entities")) {
                var found = nearest(mentions, entity);
                var item = found.flatMap(Mentioned::wikidata);
                if (entity.hasNonNull("wikidata")) {
                    int right =
                            item.filter(entity.get("wikidata").asText()::equals).isPresent() ? 1 : 0;
                    all.add(right, 1, 1);
                    found.ifPresent(mention -> given.add(right, 1, 1));
                } else if (entity.has("wikidata") && found.isPresent()) {
                    unknown.add(item.isPresent() ? 1 : 0, 1, 1);
                }
                if (entity.has("lemma") && found.isPresent()) {
                    var name = found.get().entity().path("name").asText();
                    named.add(plain(name).equals(plain(entity.get("lemma").asText())) ? 1 : 0, 1, 1);
                }
            }
        }
        return List.of(
                        new Counted("accuracy given the mention", given),
                        new Counted("recall", all),
                        new Counted("items for what has none", unknown),
                        new Counted("dictionary form", named))
                .stream()
                .filter(figure -> figure.ratio.asked() > 0)
                .map(figure -> new Figure(figure.name, figure.ratio.recall()))
                .toList();
    }

    private record Counted(String name, Ratio ratio) {}

    private static Optional<Mentioned> nearest(List<Mentioned> mentions, JsonNode entity) {
        var span = Pieces.span(entity).orElseThrow();
        return mentions.stream()
                .filter(mention -> mention.type().equals(entity.get("type").asText()) && mention.shared(span) > 0)
                .max(Comparator.comparingInt(mention -> mention.shared(span)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s«»\"“”„']+", " ")
                .strip();
    }
}
