package dev.vestnik.ingest.seen;

import dev.vestnik.ingest.address.ArticleId;
import dev.vestnik.ingest.address.CanonicalAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A canonical address as articles are looked up by it.
 *
 * @param name the address without its scheme: http or https makes no other article
 * @param ids the ids that an article has whose own address this is, each with that address
 */
public record Address(String name, Map<UUID, String> ids) {

    public static Address of(CanonicalAddress canonical) {
        var name = canonical.withoutScheme();
        var secure = "https://" + name;
        var plain = "http://" + name;
        return new Address(
                name,
                Map.of(ArticleId.of(secure).value(), secure, ArticleId.of(plain).value(), plain));
    }

    /** The article's own address: this one where an article has it, else the one that this is another address of. */
    Optional<String> uri(List<UUID> known, Map<String, String> others) {
        return known.stream()
                .filter(ids::containsKey)
                .findFirst()
                .map(ids::get)
                .or(() -> Optional.ofNullable(others.get(name)));
    }
}
