package dev.vestnik.ingest.access;

import io.quarkus.vertx.http.security.HttpSecurity;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Who may ask for what. Of the paths that fit, the longest counts; a method that is not named there is allowed to nobody. */
@Singleton
class Permissions {

    private static final String[] SOURCES = {"/sources", "/sources/*"};

    void grant(@Observes HttpSecurity access, AccessConfig config) {
        var reading =
                access.path("/*", SOURCES[0], SOURCES[1]).methods("GET", "HEAD").authorization();
        switch (config.reads()) {
            case PERMIT -> reading.permit();
            case READER -> reading.roles("reader", "editor", "operator");
        }
        access.path("/q/*").permit();
        access.path("/captures").roles("contributor", "operator");
        access.path(SOURCES).methods("POST", "PUT", "PATCH", "DELETE").roles("operator");
    }
}
