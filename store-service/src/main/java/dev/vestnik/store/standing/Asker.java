package dev.vestnik.store.standing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.ForbiddenException;
import org.jspecify.annotations.Nullable;

/** Who asks for standing queries: everybody has his own, operators have everybody's. */
record Asker(String name, boolean isOperator) {

    static Asker of(SecurityIdentity caller) {
        @Nullable String name = caller.getPrincipal().getName();
        if (name == null || name.isEmpty()) {
            throw new ForbiddenException(); // what he kept would be everybody's whose token names nobody
        }
        return new Asker(name, caller.hasRole("operator"));
    }

    boolean has(StandingQuery query) {
        return isOperator || name.equals(query.owner);
    }
}
