package dev.vestnik.enrich.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.vestnik.enrich.Enrichment;
import dev.vestnik.enrich.Models;
import dev.vestnik.enrich.Workers;
import dev.vestnik.enrich.raw.RawArticle;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Understands the same articles again and again: every step alone, all of them on one core and on all, beside splitting the
 * text into words with ICU, which is the least that anybody must do, and finding names with a stock OpenNLP.
 *
 * <p>On one core, articles per second of the process's CPU time, collector and compiler included; on all cores, of the
 * clock. Medians of several rounds after warming up.
 */
public final class EnrichBench {

    private static final int ROUNDS = 5;

    /** A round is long enough to be measured. */
    private static final int ARTICLES_A_ROUND = 3_000;

    private static final int ROUNDS_TO_WARM_UP = 3;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<RawArticle> articles;
    private final double characters;
    private final Map<String, Duration> steps = new LinkedHashMap<>();
    private final Enrichment enrichment;

    private EnrichBench(List<RawArticle> articles) {
        this.articles = articles;
        this.characters =
                articles.stream().mapToInt(BenchArticles::characters).average().orElseThrow();
        this.enrichment = Enrichment.load(
                Optional.empty(), Models.BUILT_IN, (task, time) -> steps.merge(task, time, Duration::plus));
    }

    /** Takes a file of raw articles, a line each, or nothing for the sample newsroom's Russian ones, cut to 1,000 characters. */
    public static void main(String[] arguments) throws IOException {
        var articles = arguments.length == 0 ? BenchArticles.ofNewsroom() : BenchArticles.of(Path.of(arguments[0]));
        new EnrichBench(articles).run();
    }

    private void run() throws IOException {
        System.out.printf("%d articles, %.0f characters each, %d cores%n", articles.size(), characters, cores());
        System.out.println("| what | articles/s | characters/s | times OpenNLP |\n| --- | --- | --- | --- |");
        var openNlp = new OpenNlpNames(articles, enrichment);
        double names = perCpuSecond(openNlp::find);
        var icu = new IcuWords();
        row("words alone, ICU", perCpuSecond(icu::count), names);
        row("names alone, stock OpenNLP", names, names);
        perCpuSecond(this::enrich);
        steps.clear();
        double all = perCpuSecond(this::enrich);
        var sum = steps.values().stream().reduce(Duration.ZERO, Duration::plus);
        steps.forEach((task, time) -> row(task, all * sum.toNanos() / Math.max(1, time.toNanos()), names));
        row("**all steps, one core**", all, names);
        row("**all steps, all cores**", onAllCores(), names);
        System.out.printf("ICU split off %,d pieces, OpenNLP found %,d names.%n", icu.counted(), openNlp.found());
    }

    private void enrich(RawArticle article) {
        enrichment.enrich(BenchArticles.copy(article));
    }

    private void row(String what, double speed, double baseline) {
        System.out.printf("| %s | %,.0f | %,.0f | %.2f |%n", what, speed, speed * characters, speed / baseline);
    }

    private double perCpuSecond(Consumer<RawArticle> work) {
        return median(() -> {
            long start = PROCESS.getProcessCpuTime();
            for (int i = 0; i < ARTICLES_A_ROUND; i++) {
                work.accept(articles.get(i % articles.size()));
            }
            return ARTICLES_A_ROUND * 1e9 / (PROCESS.getProcessCpuTime() - start);
        });
    }

    /** Nothing is counted by step here: the counting is not made for many threads. */
    private double onAllCores() {
        var uncounted = Enrichment.load(Optional.empty(), Models.BUILT_IN, (task, time) -> {});
        try (var workers = new Workers()) {
            return median(() -> {
                long start = System.nanoTime();
                var work = IntStream.range(0, ARTICLES_A_ROUND)
                        .mapToObj(i -> articles.get(i % articles.size()))
                        .iterator();
                workers.each(work, one -> uncounted.enrich(BenchArticles.copy(one)), done -> {});
                return ARTICLES_A_ROUND * 1e9 / (System.nanoTime() - start);
            });
        }
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** One round, measured. */
    private interface Round {
        double run();
    }

    private static double median(Round round) {
        for (int i = 0; i < ROUNDS_TO_WARM_UP; i++) {
            round.run();
        }
        var rounds = new double[ROUNDS];
        Arrays.setAll(rounds, number -> round.run());
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
