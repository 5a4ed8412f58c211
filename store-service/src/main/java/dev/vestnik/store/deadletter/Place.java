package dev.vestnik.store.deadletter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * Where a dead letter stands.
 *
 * @param writtenAt tells it from one of the same offset, should the topic ever be made anew
 */
@Embeddable
record Place(
        @Column(name = "letter_topic") String topic,
        @Column(name = "letter_partition") int partition,
        @Column(name = "letter_offset") long offset,
        @Column(name = "written_at") Instant writtenAt)
        implements Serializable {}
