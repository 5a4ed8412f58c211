package dev.vestnik.store.article;

import dev.vestnik.store.amendment.Amendments;
import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.withdrawal.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes what was decided about an article into everything that is kept of it. Needs a transaction around it. */
@ApplicationScoped
public class Amender {

    private final Articles articles;
    private final Versions versions;
    private final Heads heads;
    private final Names names;
    private final Papers papers;
    private final Amendments amendments;

    Amender(Articles articles, Versions versions, Heads heads, Names names, Papers papers, Amendments amendments) {
        this.articles = articles;
        this.versions = versions;
        this.heads = heads;
        this.names = names;
        this.papers = papers;
        this.amendments = amendments;
    }

    /**
     * The current version of an article.
     *
     * @param article as it stands, its JSON the document
     */
    public record Current(EnrichedArticle article, int version) {}

    /** How an article stands; no other writer changes it until the transaction ends. */
    public Optional<Current> current(UUID id) {
        return articles.lock(List.of(id)).stream()
                .findFirst()
                .flatMap(head -> versions.find(id, head.currentVersion))
                .flatMap(version -> papers.article(version).map(article -> new Current(article, version.version)));
    }

    /** Takes the hidden words out of all versions, of what is found by them, and of the names that nobody else gives. */
    public void hide(UUID id, Entry entry) {
        var found = papers.findings(id);
        papers.rewrite(id, entry.sequence(), document -> amendments.blackened(id, document));
        var current = current(id).stream()
                .map(now -> new Ledger.Head(now.article(), now.version()))
                .toList();
        heads.put(current);
        // First: two who had a part of its lock already and wanted all of it would lock each other out.
        names.forget(found);
        heads.name(current);
    }

    /** Writes the notes that stand on an article into its current version; the former state is kept. */
    public void annotate(UUID id, Entry entry) {
        articles.lock(List.of(id)).stream()
                .findFirst()
                .flatMap(head -> versions.find(id, head.currentVersion))
                .ifPresent(version -> {
                    version.storedAt = Instant.parse(entry.recordedAt());
                    version.document =
                            PublicArticle.storedAt(amendments.annotated(id, version.document), version.storedAt);
                    version.amended = entry.sequence();
                    versions.supersede(List.of(version), version.storedAt);
                });
    }

    /** Lets what was hidden be captured anew; it does not come back by itself. */
    public void release(UUID id, Entry entry) {
        papers.disown(id, "released/" + entry.sequence());
    }
}
