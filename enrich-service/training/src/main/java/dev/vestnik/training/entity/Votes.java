package dev.vestnik.training.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.entity.Links;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How often each name was linked with each item of Wikidata, or found to be in none. */
final class Votes {

    /** Stands for no item. */
    private static final int NONE = 0;

    private final Map<Long, Map<Integer, Integer>> byName = new HashMap<>();

    void add(EntityType type, String key, Optional<String> item) {
        int number = item.map(one -> Integer.parseInt(one.substring(1))).orElse(NONE);
        byName.computeIfAbsent(Links.name(type, key), one -> new HashMap<>()).merge(number, 1, Integer::sum);
    }

    /** By the hash of each name the item that it stands for in at least that share of its links. */
    Map<Long, Integer> elected(double share) {
        var elected = new HashMap<Long, Integer>();
        byName.forEach((name, items) -> {
            int all = items.values().stream().mapToInt(Integer::intValue).sum();
            items.forEach((item, count) -> {
                if (item != NONE && count >= share * all) {
                    elected.put(name, item);
                }
            });
        });
        return elected;
    }
}
