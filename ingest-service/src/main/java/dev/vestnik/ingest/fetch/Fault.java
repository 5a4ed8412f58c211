package dev.vestnik.ingest.fetch;

/** What went wrong on the way to a document. */
public enum Fault {
    /** The name does not resolve, or nobody answers there. */
    UNREACHABLE,
    /** The certificate is not one to trust, or TLS failed otherwise. */
    INSECURE,
    /** Not connected, no first byte, or not whole in time. */
    TIMED_OUT,
    /** More bytes than we take, on the wire or inflated. */
    TOO_LARGE,
    /** Cut off, badly encoded, or no HTTP at all. */
    BROKEN,
    /** Redirects that go in circles, lead nowhere, or are too many. */
    REDIRECTED_ASTRAY,
    /** Any other status from 400 to 499. */
    CLIENT_ERROR,
    /** Any other status from 500 on. */
    SERVER_ERROR,
    /** A status that makes no sense as an answer to what we asked. */
    UNEXPECTED_STATUS,
    /** We are stopping. */
    INTERRUPTED
}
