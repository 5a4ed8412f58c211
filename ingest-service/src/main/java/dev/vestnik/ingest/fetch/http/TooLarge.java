package dev.vestnik.ingest.fetch.http;

import java.io.IOException;

/** There is more of it than we take. */
public final class TooLarge extends IOException {

    TooLarge(String what, int limit) {
        super(what + " is larger than " + limit + " bytes");
    }
}
