package dev.vestnik.local;

import dev.vestnik.local.token.Tokens;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the person at the keyboard reads. */
final class Terminal {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Instant started;
    private final Clock clock;

    Terminal(Instant started, Clock clock) {
        this.started = started;
        this.clock = clock;
    }

    /** One progress line. */
    void ready(String part, Programs programs) {
        var seconds = Duration.between(started, clock.instant()).toMillis() / 1000.0;
        say("  %-15s ready after %4.1f s  %s".formatted(part, seconds, address(part, programs.ports())));
    }

    /** Where everything is. */
    void welcome(Programs programs) {
        var ports = programs.ports();
        say("""

                Vestnik is ready.
                  Articles, search  %s/articles?q=…   (every call: %s/q/swagger-ui)
                  Sources, pushes   %s/sources
                  Public topic      kcat -b localhost:%d -t news.articles.v1 -C -X isolation.level=read_committed
                  Data and logs     %s
                  Tokens            -H "authorization: Bearer $(cat %s)"   (reader, editor, contributor)
                Ctrl-C stops it.
                """.formatted(
                        Programs.address(ports.store()),
                        Programs.address(ports.store()),
                        Programs.address(ports.ingest()),
                        ports.broker(),
                        programs.data(),
                        shortest(programs.data().resolve("tokens/operator"))));
    }

    /** Tokens that were made just now, this once; afterwards they stand in their files. */
    void showFresh(Tokens tokens) {
        if (!tokens.fresh().isEmpty()) {
            say("New tokens, also in " + shortest(tokens.folder()) + ":");
            tokens.fresh().forEach(role -> say("  %-12s %s".formatted(role, tokens.of(role))));
            say("");
        }
    }

    private static Path shortest(Path path) {
        var here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    /** One line for an article, or for the withdrawal of one, that now stands on the public topic. */
    void arrived(ConsumerRecord<String, byte[]> article) {
        say(article.value() == null ? "  " + article.key() + " is withdrawn" : ArticleLine.of(article.value()));
    }

    void say(String line) {
        out.println(line);
    }

    /** Says what is wrong, without the places in the code that nobody at a keyboard asked for. */
    void complain(RuntimeException wrong) {
        System.err.println(wrong.getMessage());
    }

    private static String address(String part, Ports ports) {
        return Map.of(
                        "broker", "localhost:" + ports.broker(),
                        "database", "localhost:" + ports.database(),
                        "connect", Programs.address(ports.connect()).toString(),
                        "store-service", Programs.address(ports.store()).toString(),
                        "ingest-service", Programs.address(ports.ingest()).toString(),
                        "enrich-service", Programs.address(ports.enrich()).toString())
                .getOrDefault(part, "");
    }
}
