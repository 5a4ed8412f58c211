package dev.vestnik.enrich.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestnik.enrich.Enrichment;
import dev.vestnik.enrich.Models;
import dev.vestnik.enrich.Outcome;
import dev.vestnik.enrich.Outcome.Enriched;
import dev.vestnik.enrich.Outcome.Failed;
import dev.vestnik.enrich.Workers;
import dev.vestnik.enrich.raw.RawArticleReader;
import dev.vestnik.enrich.raw.Read.Notice;
import dev.vestnik.enrich.raw.Read.Readable;
import dev.vestnik.enrich.raw.Read.UnknownSchema;
import dev.vestnik.enrich.raw.Read.Unreadable;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads lines of raw articles, writes lines of enriched ones in their order, on all cores and without a broker. */
public final class EnrichCommand {

    /** What came of one line: what goes to the topic, or why nothing does. */
    private sealed interface Result {

        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Line(byte[] value) implements Result {}

        record Refused(long number, String reason) implements Result {}
    }

    private final RawArticleReader reader;
    private final Enrichment enrichment;
    private final OutputStream out;
    private final PrintStream complaints;
    private boolean complete = true;

    EnrichCommand(RawArticleReader reader, Enrichment enrichment, OutputStream out, PrintStream complaints) {
        this.reader = reader;
        this.enrichment = enrichment;
        this.out = out;
        this.complaints = complaints;
    }

    /** {@code [FILE.ndjson]}, or standard input; exits 1 if a line could not be enriched. */
    public static void main(String[] arguments) throws IOException {
        var complaints = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        try (var in = arguments.length == 0 ? System.in : Files.newInputStream(Path.of(arguments[0]));
                var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            boolean complete = enrich(new BufferedInputStream(in, 1 << 16), out, complaints);
            out.flush();
            System.exit(complete ? 0 : 1);
        }
    }

    /** Enriches the lines of a stream with all that is built in and configured; true if that went well with every one. */
    public static boolean enrich(InputStream in, OutputStream out, PrintStream complaints) {
        var enrichment = Enrichment.load(
                setting("gazetteer.file").map(Path::of), new Models(setting("models.names")), (task, time) -> {});
        return new EnrichCommand(Enrichment.reader(), enrichment, out, complaints).run(in);
    }

    /** True if every line was enriched; empty lines are passed over. */
    boolean run(InputStream in) {
        try (var workers = new Workers()) {
            workers.each(new NumberedLines(in), this::enrich, this::write);
        }
        return complete;
    }

    private Result enrich(NumberedLines.Line line) {
        return switch (reader.read(line.value())) {
            case Readable(var article) -> result(line, enrichment.enrich(article));
            case Unreadable(var reason, var cause) -> new Result.Refused(line.number(), reason);
            case Notice() -> new Result.Refused(line.number(), "A notice is no article.");
            case UnknownSchema(var schema) ->
                new Result.Refused(line.number(), "The schema " + schema + " is unknown.");
        };
    }

    private static Result result(NumberedLines.Line line, Outcome outcome) {
        return switch (outcome) {
            case Enriched(var value) -> new Result.Line(value);
            case Failed(var cause) ->
                new Result.Refused(line.number(), "The article could not be enriched: " + cause.getMessage());
        };
    }

    private void write(Result result) {
        switch (result) {
            case Result.Line(var value) -> {
                try {
                    out.write(value);
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            case Result.Refused(var number, var reason) -> {
                complete = false;
                complaints.println("line " + number + ": " + reason);
            }
        }
    }

    /** A setting of the service: a system property, or the environment variable of that name. */
    private static Optional<String> setting(String name) {
        var property = "vestnik." + name;
        var variable = property.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(property, System.getenv(variable)));
    }
}
