package dev.vestnik.ingest.address;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/** The id of an article: UUIDv5, in the URL namespace, of its canonical address. Never depends on what the article says. */
public record ArticleId(UUID value) {

    private static final NameBasedGenerator UUID_V5 = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    public static ArticleId of(String canonicalUri) {
        return new ArticleId(UUID_V5.generate(canonicalUri));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
