package dev.vestnik.ingest.fetch.robots;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.fetch.Fault;
import dev.vestnik.ingest.fetch.http.Answer.NotAnswered;
import dev.vestnik.ingest.fetch.robots.Policy.Blanket;
import dev.vestnik.ingest.fetch.robots.Ruling.Unread;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** What sites let us have. Each robots.txt is read once and believed for a day; threads that need the same one share it. */
public final class Robots {

    private static final Policy STOPPING =
            new Blanket(new Unread(new NotAnswered(Fault.INTERRUPTED, "We are stopping")), Instant.MIN);

    private final RobotsFile file;
    private final Policies known;
    private final Map<WebAddress, CompletableFuture<Policy>> underway = new ConcurrentHashMap<>();
    private final Clock clock;

    /** @param sites about how many are remembered */
    public Robots(RobotsFile file, int sites, Clock clock) {
        this.file = file;
        this.known = new Policies(sites);
        this.clock = clock;
    }

    public Ruling of(WebAddress address) throws InterruptedException {
        return policy(address.with(address.host(), "/", null)).of(address);
    }

    private Policy policy(WebAddress site) throws InterruptedException {
        var valid = valid(site);
        if (valid.isPresent()) {
            return valid.get();
        }
        var ours = new CompletableFuture<Policy>();
        var theirs = underway.putIfAbsent(site, ours);
        if (theirs != null) {
            return theirs.join();
        }
        try {
            var policy = file.of(site);
            known.keep(site, policy);
            ours.complete(policy);
            return policy;
        } finally {
            ours.complete(STOPPING); // means nothing if it is complete already
            underway.remove(site);
        }
    }

    private Optional<Policy> valid(WebAddress site) {
        return known.of(site).filter(policy -> policy.until().isAfter(clock.instant()));
    }
}
