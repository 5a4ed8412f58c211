package dev.vestnik.store.intake;

/** A JSON value is no enriched article; the message says why in a sentence. */
final class NotAnArticle extends RuntimeException {

    NotAnArticle(String reason) {
        super(reason);
    }
}
