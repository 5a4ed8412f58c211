package dev.vestnik.ingest.fetch;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.fetch.Exchange.Field;
import dev.vestnik.ingest.fetch.FetchOutcome.Blocked;
import dev.vestnik.ingest.fetch.FetchOutcome.Disallowed;
import dev.vestnik.ingest.fetch.FetchOutcome.Failed;
import dev.vestnik.ingest.fetch.guard.Guard;
import dev.vestnik.ingest.fetch.guard.GuardedNames;
import dev.vestnik.ingest.fetch.guard.Names;
import dev.vestnik.ingest.fetch.host.Courtesy;
import dev.vestnik.ingest.fetch.host.Hosts;
import dev.vestnik.ingest.fetch.host.Hosts.Waiting;
import dev.vestnik.ingest.fetch.http.Answer.Answered;
import dev.vestnik.ingest.fetch.http.ContentCoding;
import dev.vestnik.ingest.fetch.http.HttpLine;
import dev.vestnik.ingest.fetch.http.Limits;
import dev.vestnik.ingest.fetch.http.Redirect;
import dev.vestnik.ingest.fetch.robots.Robots;
import dev.vestnik.ingest.fetch.robots.RobotsFile;
import dev.vestnik.ingest.fetch.robots.Ruling.Closed;
import dev.vestnik.ingest.fetch.robots.Ruling.Open;
import dev.vestnik.ingest.fetch.robots.Ruling.Unread;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Gets a document, if it has changed since the cursor: as robots.txt lets us, in our turn, and through every redirect. Made for
 * virtual threads: blocks until there is an outcome.
 */
public final class WebClient implements AutoCloseable {

    private final FetchConfig config;
    private final UserAgent agent;
    private final Robots robots;
    private final PoliteLine line;
    private final Clock clock;

    private WebClient(FetchConfig config, UserAgent agent, Robots robots, PoliteLine line, Clock clock) {
        this.config = config;
        this.agent = agent;
        this.robots = robots;
        this.line = line;
        this.clock = clock;
    }

    static WebClient of(FetchConfig config, Guard guard, Names names, Clock clock, Waiting waiting) {
        var agent = UserAgent.of(config);
        var courtesy = new Courtesy(config.connectionsPerHost(), config.longestWait(), config.hosts());
        var http = new HttpLine(
                new GuardedNames(guard, names), config.connectTimeout(), config.connectionsPerHost(), clock);
        var line = new PoliteLine(guard, new Hosts(courtesy, clock, waiting), http, clock);
        var limits = new Limits(config.silence(), config.timeout(), RobotsFile.LONGEST, true);
        var asking = List.of(new Field("User-Agent", agent.header()), new Field("Accept", "text/plain, */*;q=0.5"));
        var file = new RobotsFile(address -> line.get(address, asking, limits, config.pause()), agent.token(), clock);
        return new WebClient(config, agent, new Robots(file, config.hosts(), clock), line, clock);
    }

    public FetchOutcome get(Wanted wanted, URI address, Cursor cursor) {
        var start = WebAddress.parse(address.toString());
        if (start.isEmpty()) {
            return new Blocked(address + " is no absolute http or https address");
        }
        try {
            return follow(Route.from(start.get()), cursor, fields(wanted, cursor));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(Fault.INTERRUPTED, "We are stopping");
        }
    }

    private FetchOutcome follow(Route route, Cursor cursor, List<Field> fields) throws InterruptedException {
        return switch (robots.of(route.here())) {
            case Closed(var why) -> new Disallowed(why);
            case Unread(var answer) -> Outcomes.of(answer, route, cursor, config.maxSize());
            case Open(var delay) -> ask(route, cursor, fields, longer(delay));
        };
    }

    private FetchOutcome ask(Route route, Cursor cursor, List<Field> fields, Duration pause)
            throws InterruptedException {
        var limits = new Limits(config.silence(), config.timeout().minus(route.spent()), config.maxTransfer(), false);
        var answer = line.get(route.here(), fields, limits, pause);
        return answer instanceof Answered(var exchange) && Redirect.isOne(exchange.status())
                ? redirected(route.after(Duration.between(exchange.at(), clock.instant())), exchange, cursor, fields)
                : Outcomes.of(answer, route, cursor, config.maxSize());
    }

    private FetchOutcome redirected(Route route, Exchange exchange, Cursor cursor, List<Field> fields)
            throws InterruptedException {
        var next = Redirect.target(route.here(), exchange);
        if (next.isEmpty()) {
            return new Failed(Fault.REDIRECTED_ASTRAY, "Redirected to no web address");
        }
        if (route.hasBeenAt(next.get())) {
            return new Failed(Fault.REDIRECTED_ASTRAY, "Redirected in a circle to " + next.get());
        }
        if (route.redirects() == config.maxRedirects()) {
            return new Failed(Fault.REDIRECTED_ASTRAY, "More than " + config.maxRedirects() + " redirects");
        }
        return follow(route.on(next.get(), Redirect.isPermanent(exchange.status())), cursor, fields);
    }

    private Duration longer(Duration delay) {
        var honoured = delay.compareTo(config.longestWait()) < 0 ? delay : config.longestWait();
        return honoured.compareTo(config.pause()) > 0 ? honoured : config.pause();
    }

    private List<Field> fields(Wanted wanted, Cursor cursor) {
        var fields = new ArrayList<>(List.of(
                new Field("User-Agent", agent.header()),
                new Field("Accept", wanted.accept()),
                new Field("Accept-Encoding", ContentCoding.ACCEPTED)));
        if (cursor.etag() != null) {
            fields.add(new Field("If-None-Match", cursor.etag()));
        }
        if (cursor.lastModified() != null) {
            fields.add(new Field("If-Modified-Since", cursor.lastModified()));
        }
        return fields;
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
