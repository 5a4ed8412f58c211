package dev.vestnik.conformance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** All that the topic may bring, check by check. Each has articles of its own, so that one mistake shows in one place. */
final class Script {

    /** What stands on the topic before the consumer starts for the first time. */
    static final String FIRST = "from the beginning";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LARGE_WORDS = 80_000;

    private Script() {}

    /** All checks but the one with restarts, in the order in which they are made. */
    static List<Check> checks(List<Event> samples) {
        var checks = new ArrayList<Check>();
        checks.add(beginning(samples));
        checks.addAll(versions());
        checks.addAll(texts());
        checks.addAll(unknown());
        checks.addAll(withdrawals());
        checks.add(aborted());
        return checks;
    }

    private static Check beginning(List<Event> samples) {
        var events = new ArrayList<>(samples);
        IntStream.range(0, 20)
                .forEach(i -> events.add(Draft.of("beginning " + i).published()));
        return new Check(FIRST, "what stood there before the first start is held, each article once", events);
    }

    private static List<Check> versions() {
        var edited = Draft.of("edited");
        var same = Draft.of("the same");
        var understood = Draft.of("understood anew");
        var late = Draft.of("late").version(3).saying("Третья", "Третья версия.");
        return List.of(
                new Check(
                        "next version",
                        "version 2 takes the place of version 1",
                        edited.published(),
                        edited.version(2)
                                .saying("Уточнено", "Движение начнётся завтра.")
                                .published()),
                new Check("the same again", "what is announced twice is held once", same.published(), same.published()),
                new Check(
                        "newer enrichment",
                        "the same version, understood anew, takes the place of the former",
                        understood.published(),
                        understood
                                .enrichedBy("2026.12-1")
                                .naming("body", "Кумтобе")
                                .published()),
                new Check(
                        "older version late",
                        "version 3 stays when version 1 comes behind it",
                        late.published(),
                        late.version(1).saying("Первая", "Первая.").published()));
    }

    private static List<Check> texts() {
        var body = "🏔️ Вершину 𝐀 над Кумтобе видно из Кумтобе 👨‍👩‍👧 и из Oʻrikzor.";
        var emoji = Draft.of("emoji")
                .saying("🚆🚆 Поезд в Кумтобе", body)
                .naming("headline", "Кумтобе")
                .naming("body", "Кумтобе")
                .naming("body", "Oʻrikzor");
        var random = new Random(7);
        var words = new StringBuilder("Кумтобе");
        for (var i = 0; i < LARGE_WORDS; i++) { // letters by chance: they shrink little on the wire
            words.append(i % 40 == 39 ? "\n\n" : " ");
            random.ints(7, 'а', 'я' + 1).forEach(words::appendCodePoint);
        }
        words.append(" Сарыжел");
        return List.of(
                new Check(
                        "code points",
                        "offsets cut out the words that are meant, emoji before them or not",
                        emoji.published()),
                new Check(
                        "large article",
                        "an article of more than a megabyte is held, whole",
                        Draft.of("large")
                                .saying("Длинная", words.toString())
                                .naming("body", "Сарыжел")
                                .published()));
    }

    private static List<Check> unknown() {
        var plain = Draft.of("newer schema");
        var typed = Draft.of("unknown type");
        var newer = plain.with("mood", JSON.textNode("calm"))
                .with(
                        "weights",
                        JSON.objectNode()
                                .put("page", 1)
                                .set("of", JSON.arrayNode().add(2)));
        return List.of(
                new Check("unknown fields", "an article with fields that nobody knows is held", newer.published()),
                new Check(
                        "unknown types",
                        "records of a type that nobody knows change nothing, whatever they say",
                        typed.published(),
                        typed.ofType(
                                "dev.vestnik.article.weighed.v1",
                                typed.version(99).article().toString()),
                        typed.ofType("dev.vestnik.article.drawn.v1", "<svg/>"),
                        Draft.of("never told").ofType("dev.vestnik.article.weighed.v1", "{\"weight\": 3}")));
    }

    private static List<Check> withdrawals() {
        var held = Draft.of("withheld");
        var freed = Draft.of("freed").version(2);
        var killed = Draft.of("killed");
        var back = Draft.of("back").version(2);
        var anew = Draft.of("captured anew").version(2);
        return List.of(
                new Check(
                        "withheld",
                        "pubStatus and withheldIn are those of the last record",
                        held.published(),
                        held.withheldIn("KZ", "UZ").published(),
                        freed.withheldIn("KZ").published(),
                        freed.publishedAgain("2026-03-03T05:00:00.000Z")),
                new Check(
                        "tombstone",
                        "a withdrawn article is no longer held",
                        killed.published(),
                        killed.version(2).published(),
                        killed.withdrawn("kill", 1),
                        Draft.of("never seen").withdrawn("kill", 2)),
                new Check(
                        "back again",
                        "what is published behind its tombstone is held, in the same version too",
                        back.published(),
                        back.withdrawn("legal", 3),
                        back.publishedAgain("2026-03-04T05:00:00.000Z"),
                        anew.published(),
                        anew.withdrawn("kill", 4),
                        anew.version(3).saying("Снова", "Снова здесь.").published()));
    }

    private static Check aborted() {
        var edited = Draft.of("edit aborted");
        return new Check(
                "aborted transaction",
                "what a transaction brought that was aborted is not seen (isolation.level=read_committed)",
                List.of(
                        Draft.of("aborted").published(),
                        edited.version(2).saying("Не было", "Этого не было.").published()),
                List.of(Draft.of("committed").published(), edited.published()));
    }

    /**
     * A burst of transactions, in the middle of which the consumer is killed, again and again.
     *
     * @param round what makes its articles others than those of another round
     */
    static List<List<Event>> burst(int round, int transactions, int articles) {
        return IntStream.range(0, transactions)
                .mapToObj(transaction -> IntStream.range(0, articles)
                        .mapToObj(i -> Draft.of("burst " + round + " " + transaction + " " + i))
                        .flatMap(draft -> lives(draft).stream())
                        .toList())
                .toList();
    }

    /** Of four articles one is edited, one withdrawn, one withdrawn and published again. */
    private static List<Event> lives(Draft draft) {
        return switch (Math.floorMod(draft.id().hashCode(), 4)) {
            case 0 -> List.of(draft.published(), draft.version(2).published());
            case 1 -> List.of(draft.published(), draft.withdrawn("kill", 5));
            case 2 ->
                List.of(
                        draft.version(2).published(),
                        draft.withdrawn("legal", 6),
                        draft.version(2).published());
            default -> List.of(draft.published());
        };
    }

    /** Articles that only show that everything before them was read. */
    static Map<Integer, Event> markers(int round, int partitions) {
        var markers = new TreeMap<Integer, Event>();
        for (var partition = 0; partition < partitions; partition++) {
            markers.put(partition, Draft.of("marker " + round + " " + partition).published());
        }
        return markers;
    }
}
