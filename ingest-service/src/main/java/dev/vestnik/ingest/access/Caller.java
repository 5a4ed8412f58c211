package dev.vestnik.ingest.access;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/**
 * Who sends a request.
 *
 * @param name the subject of the token; without one the address that the request comes from
 */
record Caller(String name, boolean isKnown) {

    static Caller of(RoutingContext request) {
        if (request.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()) {
            return new Caller(user.getSecurityIdentity().getPrincipal().getName(), true);
        }
        return new Caller(request.request().remoteAddress().hostAddress(), false);
    }
}
