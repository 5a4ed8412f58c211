package dev.vestnik.ingest.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How long and how much we wait for, where we go, how often, and who we say we are. */
@ConfigMapping(prefix = "vestnik.fetch")
public interface FetchConfig {

    /** Product and version; the product is the name by which a robots.txt may speak of us. */
    @WithDefault("VestnikBot/0.1")
    String agent();

    /** The operator's mail or web address, told to every server: whom to write to before blocking us. */
    Optional<String> contact();

    /** For TCP, again for TLS, and for DNS. */
    @WithDefault("10s")
    Duration connectTimeout();

    /** The longest silence of a server, the one before its first byte included. */
    @WithDefault("15s")
    Duration silence();

    /** From the first byte sent to the last byte received, redirects included. */
    @WithDefault("30s")
    Duration timeout();

    /** Bytes on the wire; a longer document is refused. */
    @WithDefault("8388608")
    int maxTransfer();

    /** Bytes once inflated; a longer document is refused. */
    @WithDefault("16777216")
    int maxSize();

    @WithDefault("5")
    int maxRedirects();

    /** Where the web is served; other ports are other services'. */
    @WithDefault("80,443,8080,8443")
    Set<Integer> ports();

    /** What is open although it lies inside: networks such as 10.1.0.0/16 (any port), doors such as intra.example:8090. */
    Optional<List<String>> allow();

    /** Between two requests to one host; a site's robots.txt may ask for more. */
    @WithDefault("1s")
    Duration pause();

    @WithDefault("2")
    int connectionsPerHost();

    /** How long a request waits for its turn at a host, and the longest pause that a robots.txt gets from us. */
    @WithDefault("10s")
    Duration longestWait();

    /** How many hosts' habits, and sites' robots.txt, are remembered. */
    @WithDefault("20000")
    int hosts();
}
