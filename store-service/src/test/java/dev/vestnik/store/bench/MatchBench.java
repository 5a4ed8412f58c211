package dev.vestnik.store.bench;

import dev.vestnik.local.House;
import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.match.KnownNames;
import dev.vestnik.store.match.ParsedArticle;
import dev.vestnik.store.match.QueryIndex;
import dev.vestnik.store.match.Sought;
import dev.vestnik.store.search.query.QueryParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What it costs to ask thousands of standing queries of one article: through the index of queries, and one by one. Both must find
 * the same. Prints a table: processor time of one thread, an article each.
 */
public final class MatchBench {

    /** Processor time, so that other work beside it counts less. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final int QUERIES = 10_000;
    private static final int ROUNDS = 20;

    /** Until the compiler has done with what a service does all day. */
    private static final int WARM_UP = 60;

    private final List<EnrichedArticle> articles;
    private final Map<String, Sought> queries;

    private MatchBench(List<EnrichedArticle> articles, Map<String, Sought> queries) {
        this.articles = articles;
        this.queries = queries;
    }

    /** Takes the number of queries, 10,000 by default. */
    public static void main(String[] arguments) throws IOException {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : QUERIES;
        var newsroom = BenchNewsroom.read(House.find().root().resolve("deploy/local/newsroom/articles"));
        var queries = new LinkedHashMap<String, Sought>();
        newsroom.queries(count).forEach(q -> queries.put("query-" + queries.size(), Sought.of(QueryParser.parse(q))));
        new MatchBench(newsroom.articles(), queries).run();
    }

    private void run() {
        try (var index = new QueryIndex()) {
            long start = System.nanoTime();
            index.put(queries);
            System.out.printf(
                    "%,d queries, indexed in %,.0f ms; %d articles of %,d characters%n",
                    queries.size(),
                    (System.nanoTime() - start) / 1e6,
                    articles.size(),
                    articles.stream()
                                    .mapToInt(article -> article.body().length())
                                    .sum()
                            / articles.size());
            int hits = requireTheSame(index);
            System.out.printf("%.1f hits an article, the same in both ways%n", (double) hits / articles.size());
            System.out.println("| step | median µs | p99 µs |");
            System.out.println("| --- | --- | --- |");
            var parsed = articles.stream().map(MatchBench::parse).toList();
            print("analyse the article", measure(articles, MatchBench::parse, WARM_UP, ROUNDS));
            print("ask the index of queries", measure(parsed, index::matching, WARM_UP, ROUNDS));
            print("ask every query, one by one", measure(parsed, this::oneByOne, 2, 2));
        }
    }

    private int requireTheSame(QueryIndex index) {
        int hits = 0;
        for (var article : articles) {
            var parsed = parse(article);
            var matching = index.matching(parsed);
            if (!matching.equals(oneByOne(parsed))) {
                throw new IllegalStateException("The index finds others for " + article.uri());
            }
            hits += matching.size();
        }
        return hits;
    }

    private static ParsedArticle parse(EnrichedArticle article) {
        return ParsedArticle.of(article, KnownNames.none());
    }

    private Set<String> oneByOne(ParsedArticle article) {
        var matching = new HashSet<String>();
        queries.forEach((id, sought) -> {
            if (sought.matches(article)) {
                matching.add(id);
            }
        });
        return matching;
    }

    private static <A, B> List<Double> measure(List<A> all, Function<A, B> step, int warmUp, int rounds) {
        var micros = new ArrayList<Double>();
        for (int round = -warmUp; round < rounds; round++) {
            for (var each : all) {
                long start = PROCESSOR.getCurrentThreadCpuTime();
                var result = step.apply(each);
                if (round >= 0 && result != null) {
                    micros.add((PROCESSOR.getCurrentThreadCpuTime() - start) / 1e3);
                }
            }
        }
        return micros.stream().sorted().toList();
    }

    private static void print(String step, List<Double> micros) {
        System.out.printf(
                "| %s | %,.0f | %,.0f |%n", step, micros.get(micros.size() / 2), micros.get(micros.size() * 99 / 100));
    }
}
