package dev.vestnik.ingest.fetch;

import dev.vestnik.ingest.address.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way to a document.
 *
 * @param stops every address on it, the first the one that was asked for
 * @param permanent whether every redirect so far was
 * @param spent the time that its requests took
 */
record Route(List<WebAddress> stops, boolean permanent, Duration spent) {

    static Route from(WebAddress start) {
        return new Route(List.of(start), true, Duration.ZERO);
    }

    Route on(WebAddress next, boolean permanently) {
        return new Route(Stream.concat(stops.stream(), Stream.of(next)).toList(), permanent && permanently, spent);
    }

    Route after(Duration time) {
        return new Route(stops, permanent, spent.plus(time));
    }

    WebAddress here() {
        return stops.getLast();
    }

    int redirects() {
        return stops.size() - 1;
    }

    boolean hasBeenAt(WebAddress address) {
        return stops.contains(address);
    }

    @Nullable URI movedTo() {
        return permanent && redirects() > 0 ? here().uri() : null;
    }
}
