package dev.vestnik.ingest.fetch;

/** Why a server keeps a document from us. */
public enum Refusal {
    /** HTTP 401 or 407: only for those who log in. */
    LOGIN_REQUIRED,
    /** HTTP 402: only for those who pay. */
    PAYMENT_REQUIRED,
    /** HTTP 403. */
    FORBIDDEN,
    /** HTTP 451: somebody's court or censor does not let them. */
    LEGALLY_WITHHELD
}
