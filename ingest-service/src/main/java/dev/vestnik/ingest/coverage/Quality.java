package dev.vestnik.ingest.coverage;

/** What reading a page came to. */
public enum Quality {
    /** An article. */
    GOOD,
    /** An article that the extraction is not sure of. */
    DOUBTFUL,
    /** No article where one was announced. */
    FAILED
}
