package dev.vestnik.ingest.warc;

/** One thing that stands in a WARC file. */
public sealed interface Finding {

    /** Of its first byte in the (compressed) file; records that are compressed together share one. */
    long offset();

    /** A page that may hold an article. */
    record Page(long offset, ArchivedPage page) implements Finding {}

    /** A record that is whole, and not what was asked for. */
    record Other(long offset, String why) implements Finding {}

    /** Here the file or the record is broken; what stands behind is read all the same. */
    record Damage(long offset, String why) implements Finding {}
}
