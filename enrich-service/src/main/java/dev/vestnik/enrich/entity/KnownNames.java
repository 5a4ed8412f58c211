package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that are known beforehand; the longest that stands at a place wins, and the first line that has it. Immutable. */
final class KnownNames {

    /** An entity known by name at tokens {@code from} (inside) to {@code to} (behind). */
    record Found(int from, int to, KnownEntity entity) {}

    private record Entry(Name name, KnownEntity entity) {}

    private static final int KEY = 3;

    private final Map<String, List<Entry>> byBeginning = new HashMap<>();
    private final Map<String, KnownEntity> byKey = new HashMap<>();
    private final Map<String, KnownEntity> byAdjective = new HashMap<>();
    private final Map<String, Optional<KnownEntity>> byInitials = new HashMap<>(); // nobody where two share them

    KnownNames(List<GazetteerLine> lines) {
        for (var line : lines) {
            for (var name : line.names()) {
                byBeginning
                        .computeIfAbsent(key(name.beginning(), KEY), key -> new ArrayList<>())
                        .add(new Entry(name, line.entity()));
            }
            line.entity().names().forEach((language, name) -> remember(line.entity(), name, Optional.of(language)));
            line.spellings().forEach(name -> remember(line.entity(), name, Optional.empty()));
        }
    }

    private void remember(KnownEntity entity, String name, Optional<Language> language) {
        if (entity.type() == EntityType.PERSON) {
            Initials.of(name)
                    .ifPresent(initials -> byInitials.merge(
                            NameKey.of(initials, language),
                            Optional.of(entity),
                            (one, other) -> one.equals(other) ? one : Optional.empty()));
        }
        byKey.putIfAbsent(kind(entity.type()) + NameKey.of(name, language), entity);
        if (entity.type() == EntityType.PLACE && Character.isLowerCase(name.charAt(0))) {
            byAdjective.putIfAbsent(name, entity);
        }
    }

    /** The longest name that begins at a token. */
    Optional<Found> at(List<Token> tokens, int index, Optional<Language> language) {
        Found longest = null;
        var word = tokens.get(index).folded();
        for (int length = Math.min(KEY, word.length()); length > 0; length--) {
            for (var entry : byBeginning.getOrDefault(key(word, length), List.of())) {
                int end = entry.name.endAt(tokens, index, language);
                if (end > (longest == null ? index : longest.to)) {
                    longest = new Found(index, end, entry.entity);
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The entity that has a name in its dictionary form. */
    Optional<KnownEntity> named(EntityType type, String key) {
        var entity = Optional.ofNullable(byKey.get(kind(type) + key));
        return type == EntityType.PERSON ? entity.or(() -> byInitials.getOrDefault(key, Optional.empty())) : entity;
    }

    /** The place that an adjective in its dictionary form says something comes from. */
    Optional<KnownEntity> origin(String adjective) {
        return Optional.ofNullable(byAdjective.get(adjective));
    }

    /** Platforms are organisations to some and products to others. */
    private static String kind(EntityType type) {
        return type == EntityType.PRODUCT ? EntityType.ORGANISATION.json() : type.json();
    }

    private static String key(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }
}
