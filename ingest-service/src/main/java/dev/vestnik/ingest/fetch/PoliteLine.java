package dev.vestnik.ingest.fetch;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.fetch.Exchange.Field;
import dev.vestnik.ingest.fetch.guard.Guard;
import dev.vestnik.ingest.fetch.host.Admission.NotBefore;
import dev.vestnik.ingest.fetch.host.Admission.Turn;
import dev.vestnik.ingest.fetch.host.Hosts;
import dev.vestnik.ingest.fetch.host.RetryAfter;
import dev.vestnik.ingest.fetch.http.Answer;
import dev.vestnik.ingest.fetch.http.Answer.Answered;
import dev.vestnik.ingest.fetch.http.Answer.Forbidden;
import dev.vestnik.ingest.fetch.http.Answer.NotNow;
import dev.vestnik.ingest.fetch.http.HttpLine;
import dev.vestnik.ingest.fetch.http.Limits;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Asks like a guest: only where we may go, when it is our turn, and not again before the host wants it. */
final class PoliteLine implements AutoCloseable {

    /** For who sends us away without saying for how long. */
    private static final Duration USUAL_ABSENCE = Duration.ofMinutes(1);

    private final Guard guard;
    private final Hosts hosts;
    private final HttpLine line;
    private final Clock clock;

    PoliteLine(Guard guard, Hosts hosts, HttpLine line, Clock clock) {
        this.guard = guard;
        this.hosts = hosts;
        this.line = line;
        this.clock = clock;
    }

    /** @param pause until the next request to the same host */
    Answer get(WebAddress address, List<Field> fields, Limits limits, Duration pause) throws InterruptedException {
        var objection = guard.objection(address);
        if (objection.isPresent()) {
            return new Forbidden(objection.get());
        }
        var fitting = guard.isOpened(address) ? Duration.ZERO : pause;
        return switch (hosts.enter(address.host(), fitting)) {
            case NotBefore(var at, var why) -> new NotNow(at, why);
            case Turn turn -> {
                try (turn) {
                    yield heard(address.host(), line.get(address.uri(), fields, limits));
                }
            }
        };
    }

    private Answer heard(String host, Answer answer) {
        if (!(answer instanceof Answered(var exchange)) || (exchange.status() != 429 && exchange.status() != 503)) {
            return answer;
        }
        var now = clock.instant();
        var named = exchange.first("Retry-After").flatMap(value -> RetryAfter.parse(value, now));
        var at = named.orElse(now.plus(USUAL_ABSENCE));
        if (named.isPresent() || exchange.status() == 429) { // a bare 503 may be the trouble of one page
            hosts.hold(host, at);
        }
        return new NotNow(at, "HTTP status " + exchange.status());
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
