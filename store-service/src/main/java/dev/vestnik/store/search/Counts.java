package dev.vestnik.store.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Counts the articles of an answer: by their properties and over time. Needs a transaction. */
@ApplicationScoped
class Counts {

    private static final int MOST_VALUES = 20;

    private static final Comparator<Facet.Count> MOST_FIRST =
            Comparator.comparingLong(Facet.Count::count).reversed().thenComparing(Facet.Count::value);

    private final StatelessSession session;

    Counts(StatelessSession session) {
        this.session = session;
    }

    /** Of some articles of the selection, which were found already: by the facet's label, the values that most have. */
    Map<String, List<Facet.Count>> facets(List<Found> articles, Collection<Facet> facets, Selection selection) {
        return named(facets, selection, facet -> articles.stream()
                .flatMap(article -> facet.values(article).stream().distinct())
                .collect(groupingBy(Function.identity(), counting()))
                .entrySet()
                .stream()
                .map(value -> new Facet.Count(value.getKey(), null, value.getValue()))
                .sorted(MOST_FIRST)
                .limit(MOST_VALUES)
                .toList());
    }

    /** Of all articles of the selection, in the database, however many there are. */
    Map<String, List<Facet.Count>> facets(Collection<Facet> facets, Selection selection) {
        return named(facets, selection, facet -> {
            var sql = "select value, count(*) as count from (select " + facet.sql() + " as value from article where "
                    + selection.condition() + ") as matched where value is not null"
                    + " group by value order by count desc, value limit " + MOST_VALUES;
            var select = session.createNativeQuery(sql, Object[].class)
                    .addScalar("value", String.class)
                    .addScalar("count", Long.class);
            return bound(select, selection.values()).getResultList().stream()
                    .map(row -> new Facet.Count((String) row[0], null, (long) row[1]))
                    .toList();
        });
    }

    private Map<String, List<Facet.Count>> named(
            Collection<Facet> facets, Selection selection, Function<Facet, List<Facet.Count>> count) {
        var counts = new LinkedHashMap<String, List<Facet.Count>>();
        for (var facet : facets) {
            var values = count.apply(facet);
            var names = names(facet, values, selection);
            counts.put(
                    facet.label(),
                    values.stream()
                            .map(value -> value.named(names.get(value.value())))
                            .toList());
        }
        return counts;
    }

    /** What the audience of the selection may call them, where they are codes. */
    private Map<String, String> names(Facet facet, List<Facet.Count> values, Selection selection) {
        var names = new HashMap<String, String>();
        facet.nameSql().ifPresent(name -> {
            var sql = "select code, " + name + " as name from unnest(cast(:codes as text[])) as code";
            var select = session.createNativeQuery(sql, Object[].class)
                    .addScalar("code", String.class)
                    .addScalar("name", String.class)
                    .setParameter(
                            "codes", values.stream().map(Facet.Count::value).toArray(String[]::new));
            for (var row : bound(select, selection.values()).getResultList()) {
                names.put((String) row[0], (String) row[1]);
            }
        });
        return names;
    }

    List<Histogram.Bucket> histogram(Selection selection, Histogram histogram) {
        var select = session.createNativeQuery(histogram.sql(selection.condition()), Object[].class)
                .addScalar("start", Instant.class)
                .addScalar("count", Long.class);
        return bound(select, selection.values()).getResultList().stream()
                .map(row -> new Histogram.Bucket((Instant) row[0], (long) row[1]))
                .toList();
    }

    /** With those of the values that it has parameters for. */
    private static <T> NativeQuery<T> bound(NativeQuery<T> select, Map<String, Object> values) {
        select.getParameterMetadata().getNamedParameterNames().stream()
                .filter(values::containsKey)
                .forEach(name -> select.setParameter(name, values.get(name)));
        return select;
    }
}
