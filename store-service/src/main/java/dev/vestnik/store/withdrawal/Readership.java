package dev.vestnik.store.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Where readers are. */
@ApplicationScoped
public class Readership {

    private final WithdrawalConfig config;
    private final Clock clock;

    Readership(WithdrawalConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The name of the header on which answers depend; empty where they don't. */
    Optional<String> header() {
        return config.countryHeader();
    }

    /** Who gets the answer to a request. */
    public Audience audience(HttpHeaders request) {
        return new Audience(country(request).orElse(""), clock);
    }

    /** The country that a request comes from, as an ISO 3166 alpha-2 code; empty where nobody says. */
    public Optional<String> country(HttpHeaders request) {
        return config.countryHeader()
                .map(request::getHeaderString)
                .map(country -> country.strip().toUpperCase(Locale.ROOT))
                .filter(country -> !country.isEmpty());
    }
}
