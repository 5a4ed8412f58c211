package dev.vestnik.store.withdrawal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Where the reader is who sends a request. */
@RequestScoped
public class Readership {

    private final WithdrawalConfig config;
    private final Clock clock;
    private boolean matters;

    Readership(WithdrawalConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The name of the header on which the answer to the request depends; empty if nobody has looked at it. */
    Optional<String> header() {
        return matters ? config.countryHeader() : Optional.empty();
    }

    /** Who gets the answer to a request. */
    public Audience audience(HttpHeaders request) {
        return new Audience(country(request).orElse(""), clock);
    }

    /** The country that a request comes from, as an ISO 3166 alpha-2 code; empty where nobody says. */
    public Optional<String> country(HttpHeaders request) {
        matters = true;
        return config.countryHeader()
                .map(request::getHeaderString)
                .map(country -> country.strip().toUpperCase(Locale.ROOT))
                .filter(country -> !country.isEmpty());
    }
}
