package dev.vestnik.ingest.seen;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Another address of a known article. */
@Entity
class ArticleAddress {

    @Id
    String address;

    String uri;

    Instant since;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ArticleAddress() {}
}
