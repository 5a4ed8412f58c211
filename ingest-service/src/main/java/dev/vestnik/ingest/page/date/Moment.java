package dev.vestnik.ingest.page.date;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A time that the page states; the zone is assumed where the page leaves it out. */
public record Moment(OffsetDateTime at, boolean zoneAssumed) {

    static Moment assumed(LocalDateTime local, ZoneId zone) {
        return new Moment(local.atZone(zone).toOffsetDateTime(), true);
    }
}
