package dev.vestnik.ingest.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.vestnik.local.House;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the same pages with everybody, in one process: how good, and how fast.
 *
 * <p>Speed is in pages per second of the process's CPU time, collector and compiler included, the median of several
 * rounds after one to warm up. Quality says little on the sample newsroom's pages, which are easy; a folder of real
 * pages can be given.
 */
public final class ExtractBench {

    private static final int ROUNDS = 5;
    /** A round is long enough to be measured. */
    private static final int PAGES_A_ROUND = 400;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ExtractBench() {}

    /** Takes nothing, for the sample newsroom's pages, or a folder as {@link GoldFolder} describes it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var pages = arguments.length == 0 ? SamplePages.read(House.find()) : GoldFolder.read(Path.of(arguments[0]));
        if (pages.isEmpty()) {
            System.err.println("There is no page with gold below " + arguments[0]);
            System.exit(1);
        }
        System.out.print(table(pages));
    }

    private static String table(List<GoldPage> pages) {
        var table = new StringBuilder("%d pages, median of %d rounds%n".formatted(pages.size(), ROUNDS));
        table.append("| extractor | F1 | precision | recall | pages per CPU second | times readability4j |\n");
        table.append("| --- | --- | --- | --- | --- | --- |\n");
        var baseline = speed(Extractor.BASELINE, pages);
        for (var extractor : Extractor.ALL) {
            var quality = new Quality();
            pages.forEach(page -> quality.add(page, extractor.body().apply(page)));
            var speed = extractor.equals(Extractor.BASELINE) ? baseline : speed(extractor, pages);
            table.append("| %s | %.3f | %.3f | %.3f | %.0f | %.2f |%n"
                    .formatted(
                            extractor.name(),
                            quality.f1(),
                            quality.precision(),
                            quality.recall(),
                            speed,
                            speed / baseline));
        }
        return table.toString();
    }

    private static double speed(Extractor extractor, List<GoldPage> pages) {
        round(extractor, pages);
        var rounds = new double[ROUNDS];
        Arrays.setAll(rounds, number -> round(extractor, pages));
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static double round(Extractor extractor, List<GoldPage> pages) {
        var read = 0;
        var start = PROCESS.getProcessCpuTime();
        do {
            read += pages.stream().map(extractor.body()).toList().size();
        } while (read < PAGES_A_ROUND);
        return read * 1e9 / (PROCESS.getProcessCpuTime() - start);
    }
}
