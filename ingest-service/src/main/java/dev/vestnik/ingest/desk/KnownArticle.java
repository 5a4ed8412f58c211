package dev.vestnik.ingest.desk;

import dev.vestnik.ingest.address.ArticleId;
import dev.vestnik.ingest.address.CanonicalAddress;
import dev.vestnik.ingest.article.RawArticle;
import dev.vestnik.ingest.seen.Address;
import dev.vestnik.ingest.seen.Seen;
import java.util.List;

/**
 * An article under the address by which it was known first, and the other addresses that mean it, too.
 *
 * @param others names of {@link Address}, without the article's own
 */
record KnownArticle(RawArticle article, List<String> others) {

    /** The first of the page's addresses by which an article is known, else the very first, is the article's own. */
    static KnownArticle of(RawArticle article, List<CanonicalAddress> addresses, Seen seen) {
        var names = addresses.stream().map(Address::of).distinct().toList();
        var uri = seen.known(names).orElseGet(() -> addresses.getFirst().toString());
        var own = CanonicalAddress.of(uri).orElseThrow();
        var others = names.stream()
                .map(Address::name)
                .filter(name -> !name.equals(own.withoutScheme()))
                .toList();
        return new KnownArticle(
                uri.equals(article.uri())
                        ? article
                        : article.knownAs(ArticleId.of(uri).value(), uri, own.host()),
                others);
    }
}
