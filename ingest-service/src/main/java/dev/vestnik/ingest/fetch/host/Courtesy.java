package dev.vestnik.ingest.fetch.host;

import java.time.Duration;

/**
 * How we treat hosts.
 *
 * @param connections to one host at once
 * @param longestWait how long a thread waits for its turn; who would have to wait longer is told when to come again
 * @param hosts how many are remembered
 */
public record Courtesy(int connections, Duration longestWait, int hosts) {}
