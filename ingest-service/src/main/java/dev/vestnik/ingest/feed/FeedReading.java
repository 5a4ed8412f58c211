package dev.vestnik.ingest.feed;

/** What reading a document as a feed came to. */
public sealed interface FeedReading {

    /** It is a feed. */
    record Parsed(Feed feed) implements FeedReading {}

    /** It is none, or so broken that nothing can be told. */
    record Unreadable(String why) implements FeedReading {}
}
