package dev.vestnik.ingest.fetch.robots;

import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.fetch.http.Answer;

/** How robots.txt is asked for: one request, no redirect followed, and at most {@link RobotsFile#LONGEST} bytes of body. */
@FunctionalInterface
public interface RobotsLine {

    Answer get(WebAddress address) throws InterruptedException;
}
