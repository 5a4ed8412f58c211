package dev.vestnik.store.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The head of an article: which of its versions is current. Written only by {@link Heads}. */
@Entity
@Table(name = "article")
public class Article {

    @Id
    UUID id;

    @Column(name = "current_version")
    int currentVersion;

    String revision;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}
}
