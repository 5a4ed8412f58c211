package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The keys under which a name may be known: its dictionary form, the same without what others leave out, and as it is written. */
final class Spellings {

    /** The more often a name stands in an article, the likelier one of the first says how it is spelt. */
    private static final int ENOUGH = 4;

    private static final List<String> PATRONYMICS = List.of("ович", "евич", "ьич", "овна", "евна", "ична");

    private static final Set<String> KINDS_OF_PLACES =
            Set.of("штат", "республика", "королевство", "город", "провинция", "остров", "озеро", "река");

    private final Optional<Language> language;

    Spellings(Optional<Language> language) {
        this.language = language;
    }

    /** What the first of the keys finds, the surest tried first. */
    <T> Optional<T> find(Member.Called name, EntityType type, Function<String, Optional<T>> lookup) {
        return lookup.apply(name.key())
                .or(() -> shorter(name.form().words(), type).map(this::key).flatMap(lookup))
                .or(() -> name.namings().stream()
                        .limit(ENOUGH)
                        .flatMap(naming ->
                                lookup.apply(NameKey.of(naming.mention().text(), language)).stream())
                        .findFirst());
    }

    private String key(List<String> words) {
        return NameKey.of(String.join(" ", words), language);
    }

    private static Optional<List<String>> shorter(List<String> words, EntityType type) {
        return switch (type) {
            case PERSON -> withoutPatronymic(words);
            case PLACE ->
                words.size() > 1 && KINDS_OF_PLACES.contains(Folding.fold(words.getFirst()))
                        ? Optional.of(words.subList(1, words.size()))
                        : Optional.empty();
            case ORGANISATION, PRODUCT, LAW, EVENT -> Optional.empty();
        };
    }

    static boolean isPatronymic(String word) {
        return PATRONYMICS.stream().anyMatch(word::endsWith);
    }

    private static Optional<List<String>> withoutPatronymic(List<String> words) {
        var without = new ArrayList<String>(words);
        without.removeIf(Spellings::isPatronymic);
        if (words.size() == 3 && words.get(0).length() == 1 && words.get(1).length() == 1) {
            without.remove(1); // «А. С. Пушкин»
        }
        return words.size() == 3 && without.size() == 2 ? Optional.of(without) : Optional.empty();
    }
}
