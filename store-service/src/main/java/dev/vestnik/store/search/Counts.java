package dev.vestnik.store.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Counts the articles of an answer, whole: by their properties and over time. Needs a transaction. */
@ApplicationScoped
class Counts {

    private final StatelessSession session;

    Counts(StatelessSession session) {
        this.session = session;
    }

    Map<String, List<Facet.Count>> facets(Selection selection, Collection<Facet> facets) {
        var sql =
                "with matched as materialized (select source, language, topics, entities, sentiment_label from article where "
                        + selection.condition() + ") "
                        + facets.stream().map(Facet::sql).collect(Collectors.joining(" union all "));
        var select = session.createNativeQuery(sql, Object[].class)
                .addScalar("facet", String.class)
                .addScalar("value", String.class)
                .addScalar("name", String.class)
                .addScalar("count", Long.class);
        bind(selection, select);
        var counts = new LinkedHashMap<String, List<Facet.Count>>();
        facets.forEach(facet -> counts.put(facet.label(), new ArrayList<>()));
        for (var row : select.getResultList()) {
            counts.computeIfAbsent((String) row[0], none -> new ArrayList<>())
                    .add(new Facet.Count((String) row[1], (String) row[2], (long) row[3]));
        }
        return counts;
    }

    List<Histogram.Bucket> histogram(Selection selection, Histogram histogram) {
        var select = session.createNativeQuery(histogram.sql(selection.condition()), Object[].class)
                .addScalar("start", Instant.class)
                .addScalar("count", Long.class);
        bind(selection, select);
        return select.getResultList().stream()
                .map(row -> new Histogram.Bucket((Instant) row[0], (long) row[1]))
                .toList();
    }

    /** Only those that the condition has: the ranking's are among them. */
    private static void bind(Selection selection, NativeQuery<?> select) {
        selection.values().forEach(select::setParameter);
    }
}
