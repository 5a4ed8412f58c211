package dev.vestnik.local.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Runs one benchmark by its name. */
public final class Bench {

    private static final Map<String, Callable<Table>> BENCHMARKS = new TreeMap<>(Map.of("flow", FlowBench::run));

    private Bench() {}

    /** Takes the name of the benchmark; prints its table. */
    public static void main(String[] args) throws Exception {
        var benchmark = args.length == 1 ? BENCHMARKS.get(args[0]) : null;
        if (benchmark == null) {
            System.err.println("usage: vestnik bench NAME, where NAME is one of " + BENCHMARKS.keySet());
            System.exit(2);
        } else {
            System.out.print(benchmark.call());
        }
    }
}
