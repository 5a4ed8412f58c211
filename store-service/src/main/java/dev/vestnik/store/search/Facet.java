package dev.vestnik.store.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vestnik.store.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what the articles of an answer can be counted. */
public enum Facet {
    SOURCE("source"),
    LANG("language"),
    TOPIC("unnest(topics)"),
    ENTITY("unnest(entities)"),
    SENTIMENT("sentiment_label");

    private final String sql;

    Facet(String sql) {
        this.sql = sql;
    }

    /**
     * How many articles have a value.
     *
     * @param name of the value, where it is a code
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Count(String value, @Nullable String name, long count) {

        Count named(@Nullable String itsName) {
            return new Count(value, itsName, count);
        }
    }

    /** The name as it stands in parameters and answers. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SQL of the values of an article. */
    String sql() {
        return sql;
    }

    /** The values of an article. */
    List<String> values(Found article) {
        return switch (this) {
            case SOURCE -> List.of(article.source());
            case LANG -> List.of(article.language());
            case TOPIC -> article.topics();
            case ENTITY -> article.entities();
            case SENTIMENT -> Stream.ofNullable(article.tone()).toList();
        };
    }

    /** SQL of the name of the code in the column {@code code}; empty if its values are no codes. */
    Optional<String> nameSql() {
        return switch (this) {
            case TOPIC -> Optional.of("(select topic.name from topic where topic.qcode = code)");
            case ENTITY -> Optional.of(EntityNames.visible("code"));
            case SOURCE, LANG, SENTIMENT -> Optional.empty();
        };
    }

    /** Names with commas between them. */
    static Set<Facet> parse(String text) {
        var facets = EnumSet.noneOf(Facet.class);
        for (var name : text.split(",", -1)) {
            facets.add(Arrays.stream(values())
                    .filter(facet -> facet.label().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> Problem.badParameter("facets", "There are no facets but " + all() + ".")));
        }
        return facets;
    }

    private static String all() {
        return Arrays.stream(values()).map(Facet::label).collect(Collectors.joining(", "));
    }
}
