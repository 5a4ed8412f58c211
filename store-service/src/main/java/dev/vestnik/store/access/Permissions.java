package dev.vestnik.store.access;

import io.quarkus.vertx.http.security.HttpSecurity;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Who may ask for what. Of the paths that fit, the longest counts; a method that is not named there is allowed to nobody. */
@Singleton
class Permissions {

    private static final String[] EVERY_ROLE = {"reader", "editor", "operator"};

    void grant(@Observes HttpSecurity access, AccessConfig config) {
        var reading = access.path("/*").methods("GET", "HEAD").authorization();
        switch (config.reads()) {
            case PERMIT -> reading.permit();
            case READER -> reading.roles(EVERY_ROLE);
        }
        access.path("/q/*", "/transparency").permit();
        access.path("/articles/*/withdrawal", "/articles/*/restoration").roles("editor");
        access.path("/queries", "/queries/*").roles(EVERY_ROLE);
        access.path("/dead-letters", "/dead-letters/*", "/replays", "/replays/*")
                .roles("operator");
    }
}
