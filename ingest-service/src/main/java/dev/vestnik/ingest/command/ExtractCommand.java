package dev.vestnik.ingest.command;

import dev.vestnik.ingest.article.ArticleJson;
import dev.vestnik.ingest.command.FileLines.Line;
import dev.vestnik.ingest.page.Capture;
import dev.vestnik.ingest.page.Capture.Form;
import dev.vestnik.ingest.page.Known;
import dev.vestnik.ingest.page.PageReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code extract [--url URL] FILE…} or {@code extract --list LIST.ndjson}: pages in, one raw article a line out. */
public final class ExtractCommand {

    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:!doctype|html|head|body|div|p|meta|article|h1|table|span|a)[\\s>]");

    private final PageReader reader = new PageReader();
    private final Clock clock;

    ExtractCommand(Clock clock) {
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        System.exit(new ExtractCommand(Clock.systemUTC()).run(arguments, System.out, System.err));
    }

    /** Returns the exit status: 0, or 1 if a file could not be read, or 2 if the arguments could not. */
    int run(String[] arguments, PrintStream out, PrintStream err) {
        return new FileLines("extract", "[--url URL] FILE… | --list LIST.ndjson", out, err)
                .run(arguments, this::extract);
    }

    private Line extract(Path file, @Nullable String url) throws IOException {
        var content = Files.readAllBytes(file);
        var form = isHtml(content) ? Form.HTML : Form.TEXT;
        var capture = new Capture(content, form, null, url, clock.instant(), Known.NOTHING);
        return new Line(ArticleJson.write(reader.read(capture).article().from(file.toString())), null);
    }

    private static boolean isHtml(byte[] content) {
        return TAG.matcher(new String(content, StandardCharsets.ISO_8859_1)).find();
    }
}
