package dev.vestnik.ingest.fetch.robots;

import dev.vestnik.ingest.fetch.http.Answer;
import java.time.Duration;

/** Whether a site lets us have an address. */
public sealed interface Ruling {

    /** It does; {@code delay} is the pause between requests that it asks for, zero for none. */
    record Open(Duration delay) implements Ruling {}

    /** It does not. */
    record Closed(String why) implements Ruling {}

    /** Its robots.txt could not be had, and so nothing may; {@code answer} says what came instead. */
    record Unread(Answer answer) implements Ruling {}
}
