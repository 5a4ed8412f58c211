package dev.vestnik.store.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vestnik.store.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By what the articles of an answer can be counted. */
public enum Facet {
    SOURCE("select source as value from matched"),
    LANG("select language as value from matched"),
    TOPIC("select value from matched, unnest(topics) as value"),
    ENTITY("select value from matched, unnest(entities) as value"),
    SENTIMENT("select sentiment_label as value from matched where sentiment_label is not null");

    private static final int MOST_VALUES = 20;

    private final String values;

    Facet(String values) {
        this.values = values;
    }

    /**
     * How many articles have a value.
     *
     * @param name of the value, where it is a code
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Count(String value, @Nullable String name, long count) {}

    /** The name as it stands in parameters and answers. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SQL of the values that most have, from the articles in {@code matched}. */
    String sql() {
        return "(select '" + label() + "' as facet, value, " + names()
                + " as name, count from (select value, count(*) as count"
                + " from (" + values + ") as each_one group by value order by count desc, value limit " + MOST_VALUES
                + ") as most)";
    }

    private String names() {
        return switch (this) {
            case TOPIC -> "(select topic.name from topic where topic.qcode = most.value)";
            case ENTITY -> EntityNames.visible("most.value");
            case SOURCE, LANG, SENTIMENT -> "cast(null as text)";
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
