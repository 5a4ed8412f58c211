package dev.vestnik.store.article;

import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.Findings;
import dev.vestnik.store.intake.StoredReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All documents that are kept of an article: of its versions and of their former states. Needs a transaction. */
@ApplicationScoped
class Papers {

    private final Versions versions;
    private final FormerStates former;
    private final StoredReader reader;

    Papers(Versions versions, FormerStates former, StoredReader reader) {
        this.versions = versions;
        this.former = former;
        this.reader = reader;
    }

    /** What was found in any of them. */
    List<Findings> findings(UUID id) {
        return Stream.concat(
                        eachVersion(id).map(version -> version.document),
                        former.of(id).stream().map(state -> state.document))
                .flatMap(document -> reader.article(document).stream())
                .map(EnrichedArticle::findings)
                .toList();
    }

    /** Writes each of them anew, because of that entry of the log; those that stay as they are are left alone. */
    void rewrite(UUID id, long entry, UnaryOperator<String> writer) {
        eachVersion(id).forEach(version -> {
            var before = version.document;
            version.document = writer.apply(before);
            version.amended = entry;
            if (!version.document.equals(before)) {
                versions.replace(List.of(version));
            }
        });
        former.replace(former.of(id).stream()
                .filter(state -> {
                    var before = state.document;
                    state.document = writer.apply(before);
                    return !state.document.equals(before);
                })
                .toList());
    }

    /** One after the other: the texts of hundreds of versions do not fit into a small heap together. */
    private Stream<ArticleVersion> eachVersion(UUID id) {
        return versions.of(List.of(id)).stream().flatMap(line -> versions.find(id, line.version()).stream());
    }

    /** The article that a version shows; empty where its text is erased. */
    Optional<EnrichedArticle> article(ArticleVersion version) {
        return reader.article(version.document);
    }

    /** Has the same text captured again be another one than that which was blackened, and the next version. */
    void disown(UUID id, String contentHash) {
        var blackened = versions.all(id).stream()
                .filter(version -> reader.tree(version.document).has("redactions"))
                .toList();
        blackened.forEach(version -> version.contentHash = contentHash);
        versions.replace(blackened);
    }

    /** Drops the former states. */
    void forgetFormer(UUID id) {
        former.forget(id);
    }
}
