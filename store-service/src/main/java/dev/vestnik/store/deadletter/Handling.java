package dev.vestnik.store.deadletter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was done with a dead letter, when and by whom: one thing, once. */
@Entity
@Table(name = "dead_letter_handling")
class Handling {

    static final String REPLAYED = "replayed";
    static final String DROPPED = "dropped";

    @EmbeddedId
    @JsonIgnore
    Place place;

    @JsonProperty
    String action;

    @Column(name = "handled_by")
    @JsonProperty
    String by;

    @Column(name = "handled_at")
    @JsonProperty
    Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Handling() {}

    static Handling of(Place place, String action, String by, Instant at) {
        var handling = new Handling();
        handling.place = place;
        handling.action = action;
        handling.by = by;
        handling.at = at;
        return handling;
    }
}
