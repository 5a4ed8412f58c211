package dev.vestnik.ingest.bench;

/** How near the extracted texts come to those a reader wants: means over pages, as the public benchmarks take them. */
final class Quality {

    private double precision;
    private int answered;
    private double recall;
    private int wanted;

    /** Counts a page in; where a page may be read in two ways, the reading that it comes nearer to. */
    void add(GoldPage page, String text) {
        var found = Shingles.of(text);
        var gold = page.bodies().stream()
                .map(Shingles::of)
                .max((one, other) -> Double.compare(likeness(one, found), likeness(other, found)))
                .orElseThrow();
        var common = gold.common(found);
        if (found.total() > 0) {
            precision += (double) common / found.total();
            answered++;
        }
        if (gold.total() > 0) {
            recall += (double) common / gold.total();
            wanted++;
        }
    }

    private static double likeness(Shingles gold, Shingles found) {
        var common = gold.common(found);
        var all = gold.total() + found.total() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    double precision() {
        return answered == 0 ? 0 : precision / answered;
    }

    double recall() {
        return wanted == 0 ? 0 : recall / wanted;
    }

    double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
