package dev.vestnik.ingest.fetch.guard;

import java.net.UnknownHostException;

/** For us this host has no address: those that it has lie inside. */
public final class ForbiddenAddress extends UnknownHostException {

    ForbiddenAddress(String objection) {
        super(objection);
    }
}
