package dev.vestnik.ingest.fetch.robots;

import crawlercommons.robots.SimpleRobotRulesParser;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.fetch.Exchange;
import dev.vestnik.ingest.fetch.Fault;
import dev.vestnik.ingest.fetch.http.Answer;
import dev.vestnik.ingest.fetch.http.Answer.Answered;
import dev.vestnik.ingest.fetch.http.Answer.Forbidden;
import dev.vestnik.ingest.fetch.http.Answer.NotAnswered;
import dev.vestnik.ingest.fetch.http.Answer.NotNow;
import dev.vestnik.ingest.fetch.http.ContentCoding;
import dev.vestnik.ingest.fetch.http.Redirect;
import dev.vestnik.ingest.fetch.robots.Policy.Blanket;
import dev.vestnik.ingest.fetch.robots.Policy.Rules;
import dev.vestnik.ingest.fetch.robots.Ruling.Closed;
import dev.vestnik.ingest.fetch.robots.Ruling.Open;
import dev.vestnik.ingest.fetch.robots.Ruling.Unread;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Fetches the robots.txt of a site and understands it as RFC 9309 says. */
public final class RobotsFile {

    /** Bytes; RFC 9309, 2.5: what comes after need not be read. */
    public static final int LONGEST = 500 * 1024;

    /** RFC 9309, 2.3.1.2: at least five redirects are followed; after more of them there is no file. */
    private static final int MOST_REDIRECTS = 5;

    /** RFC 9309, 2.4. */
    private static final Duration VALID = Duration.ofHours(24);

    private static final Duration CLOSED_FOR = Duration.ofMinutes(10);
    private static final Duration UNREAD_FOR = Duration.ofMinutes(1);

    private final RobotsLine line;
    private final String productToken;
    private final Clock clock;

    /** @param productToken the name by which files may speak of us, such as {@code VestnikBot} */
    public RobotsFile(RobotsLine line, String productToken, Clock clock) {
        this.line = line;
        this.productToken = productToken.toLowerCase(Locale.ROOT);
        this.clock = clock;
    }

    Policy of(WebAddress site) throws InterruptedException {
        return from(site, site.with(site.host(), "/robots.txt", null), MOST_REDIRECTS);
    }

    private Policy from(WebAddress site, WebAddress address, int redirects) throws InterruptedException {
        return switch (line.get(address)) {
            case Answered(var exchange)
            when Redirect.isOne(exchange.status()) -> {
                var next = Redirect.target(address, exchange);
                yield next.isPresent() && redirects > 0 ? from(site, next.get(), redirects - 1) : open();
            }
            case Answered(var exchange) -> policy(site, exchange);
            case NotAnswered(var kind, var why) -> unread(new NotAnswered(kind, "robots.txt: " + why));
            case NotNow later -> new Blanket(new Unread(later), later.at());
            case Forbidden inside -> unread(inside);
        };
    }

    private Policy policy(WebAddress site, Exchange exchange) {
        return switch (exchange.status() / 100) {
            case 2 -> rules(site, exchange);
            case 4 -> open(); // RFC 9309, 2.3.1.3: unavailable means that there are no rules
            default -> closed("robots.txt answers with HTTP status " + exchange.status());
        };
    }

    private Policy rules(WebAddress site, Exchange exchange) {
        try {
            var content = ContentCoding.decode(exchange.body(), exchange.answered("Content-Encoding"), LONGEST);
            // Without limits of its own on delays, beyond which the parser would close the site.
            var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
            var names = Set.of(productToken);
            var rules =
                    parser.parseContent(site.toString(), wholeLines(content), exchange.answered("Content-Type"), names);
            return new Rules(rules, after(VALID));
        } catch (IOException e) {
            return unread(new NotAnswered(Fault.BROKEN, "robots.txt: " + e.getMessage()));
        }
    }

    /** A rule that was cut in the middle would mean something else. */
    private static byte[] wholeLines(byte[] content) {
        var end = content.length;
        while (content.length == LONGEST && end > 0 && content[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(content, end);
    }

    private Policy open() {
        return new Blanket(new Open(Duration.ZERO), after(VALID));
    }

    private Policy closed(String why) {
        return new Blanket(new Closed(why), after(CLOSED_FOR));
    }

    private Policy unread(Answer answer) {
        return new Blanket(new Unread(answer), after(UNREAD_FOR));
    }

    private Instant after(Duration time) {
        return clock.instant().plus(time);
    }
}
