package dev.vestnik.ingest.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the commands have in common: files in, one JSON a line out, in order; what fails is a line on the error stream. */
final class FileLines {

    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final String usage;
    private final PrintStream out;
    private final PrintStream err;
    private boolean failed;

    FileLines(String name, String usage, PrintStream out, PrintStream err) {
        this.name = name;
        this.usage = usage;
        this.out = out;
        this.err = err;
    }

    /** Makes one line of a file; the URL is null if nobody gave one. */
    interface Reader {
        Line read(Path file, @Nullable String url) throws IOException;
    }

    /** What a file gave: a line, and what to complain about, if anything. */
    @SuppressWarnings("ArrayRecordComponent") // bytes pass through; nobody compares lines
    record Line(byte[] json, @Nullable String fault) {}

    private record Task(String file, @Nullable String url) {}

    int run(String[] arguments, Reader reader) {
        var tasks = tasks(arguments);
        if (tasks.isEmpty() && !failed) {
            err.println("usage: " + name + " " + usage);
            return 2;
        }
        for (var task : tasks) {
            line(task, reader);
        }
        out.flush();
        return failed ? 1 : 0;
    }

    private void line(Task task, Reader reader) {
        try {
            var line = reader.read(Path.of(task.file()), task.url());
            out.write(line.json());
            out.write('\n');
            if (line.fault() != null) {
                fail(task.file() + ": " + line.fault());
            }
        } catch (IOException | RuntimeException e) { // the edge of a line: the others are still wanted
            fail(task.file() + ": " + e);
        }
    }

    private void fail(String message) {
        failed = true;
        err.println(name + ": " + message);
    }

    private List<Task> tasks(String[] arguments) {
        var tasks = new ArrayList<Task>();
        @Nullable String url = null;
        for (var i = 0; i < arguments.length; i++) {
            var hasNext = i + 1 < arguments.length;
            if (arguments[i].equals("--url") && hasNext) {
                url = arguments[++i];
            } else if (arguments[i].equals("--list") && hasNext) {
                tasks.addAll(list(Path.of(arguments[++i])));
            } else {
                tasks.add(new Task(arguments[i], url));
            }
        }
        return tasks;
    }

    private List<Task> list(Path list) {
        var tasks = new ArrayList<Task>();
        try {
            for (var line : Files.readAllLines(list)) {
                if (!line.isBlank()) {
                    var task = JSON.readTree(line);
                    tasks.add(new Task(
                            task.path("file").asText(), task.path("url").asText(null)));
                }
            }
        } catch (IOException e) {
            fail(list + ": " + e);
        }
        return tasks;
    }
}
