package dev.vestnik.ingest.backfill;

import dev.vestnik.ingest.article.Sha256;
import dev.vestnik.ingest.warc.Wanted;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of {@code replay} or {@code backfill}.
 *
 * @param paths WARC files, and folders of them
 * @param position where the place that was reached is kept
 */
public record BackFillOptions(List<Path> paths, Wanted wanted, boolean dryRun, String broker, Path position) {

    public static final String USAGE = """
            usage: replay [OPTION…]               our own archive again, with today's extractor
                   backfill [OPTION…] PATH…       WARC files and folders of them
              --from TIME  --to TIME              captured from then on, before then (2026-03-02 or RFC 3339)
              --source ID  --host HOST            of these sources (our own archive's), of these hosts; may be repeated
              --archive DIR                       where our own archive stands
              --broker HOST:PORT  --position FILE  where to, and where the place that was reached is kept
              --dry-run                           the raw articles as lines, to nobody else""";

    private static final Set<String> VALUED =
            Set.of("--from", "--to", "--source", "--host", "--archive", "--broker", "--position");

    /**
     * Reads the arguments, the command's name first.
     *
     * @param home the folder in which {@code .vestnik} stands
     * @throws IllegalArgumentException if they make no sense; the message says which
     */
    public static BackFillOptions parse(String[] arguments, Path home, Map<String, String> environment) {
        var rest = new ArrayDeque<>(Arrays.asList(arguments));
        var isReplay = "replay".equals(rest.poll());
        var values = new HashMap<String, List<String>>();
        var paths = new ArrayList<Path>();
        var dryRun = false;
        while (!rest.isEmpty()) {
            var argument = rest.remove();
            if (argument.equals("--dry-run")) {
                dryRun = true;
            } else if (VALUED.contains(argument)) {
                values.computeIfAbsent(argument, option -> new ArrayList<>()).add(value(argument, rest));
            } else if (argument.startsWith("-") || isReplay) {
                throw new IllegalArgumentException("There is no option " + argument);
            } else {
                paths.add(Path.of(argument));
            }
        }
        if (isReplay) {
            var folder = environment.getOrDefault(
                    "VESTNIK_ARCHIVE_FOLDER", home.resolve(".vestnik/archive").toString());
            paths.add(Path.of(last(values, "--archive", folder)));
        } else if (paths.isEmpty()) {
            throw new IllegalArgumentException("Nothing to read: name files or folders");
        }
        var wanted = wanted(values);
        var job = home.resolve(".vestnik/back-fill/" + job(paths, wanted) + ".position");
        var broker = environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "localhost:9092");
        return new BackFillOptions(
                List.copyOf(paths),
                wanted,
                dryRun,
                last(values, "--broker", broker),
                Path.of(last(values, "--position", job.toString())));
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " wants a value");
        }
        return rest.remove();
    }

    private static Wanted wanted(Map<String, List<String>> values) {
        return new Wanted(
                time(values, "--from"),
                time(values, "--to"),
                Set.copyOf(values.getOrDefault("--source", List.of())),
                Set.copyOf(values.getOrDefault("--host", List.of()).stream()
                        .map(host -> host.toLowerCase(Locale.ROOT))
                        .toList()));
    }

    private static @Nullable Instant time(Map<String, List<String>> values, String option) {
        if (!values.containsKey(option)) {
            return null;
        }
        var text = last(values, option, "");
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    option + " wants a day such as 2026-03-02 or a moment such as 2026-03-02T09:15:00Z, not " + text,
                    e);
        }
    }

    /** Names the job, so that the same question goes on where it was cut off and another one begins anew. */
    private static String job(List<Path> paths, Wanted wanted) {
        var files = paths.stream().map(Path::toAbsolutePath).toList();
        var question = List.of(files, new TreeSet<>(wanted.sources()), new TreeSet<>(wanted.hosts()));
        return Sha256.hex(question + " " + wanted.from() + " " + wanted.to()).substring(0, 16);
    }

    private static String last(Map<String, List<String>> values, String option, String otherwise) {
        return values.getOrDefault(option, List.of(otherwise)).getLast();
    }
}
