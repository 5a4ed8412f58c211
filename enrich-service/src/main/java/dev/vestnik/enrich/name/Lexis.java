package dev.vestnik.enrich.name;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Clusters;
import dev.vestnik.enrich.model.Features;

/** The words of a language: how they are spelt, what their stems are, and which are known as names. Immutable. */
final class Lexis {

    private final boolean uzbek;
    private final Stems stems;
    private final KnownNames names;
    private final Clusters clusters;

    Lexis(Language language, Clusters clusters) {
        this.clusters = clusters;
        this.uzbek = language == Language.UZBEK_LATIN || language == Language.UZBEK_CYRILLIC;
        this.stems = Stems.of(uzbek ? Language.UZBEK_CYRILLIC : language);
        this.names = new KnownNames(language, word -> stem(spelling(word)));
    }

    /** A folded word in the one script of the language. */
    String spelling(String folded) {
        return uzbek ? UzbekLetters.cyrillic(folded) : folded;
    }

    /** The hash of a word's stem. */
    int stem(String spelling) {
        return Features.hash(spelling, 0, stems.length(spelling));
    }

    /** The cluster of a word by the hash of its spelling, 0 for none. */
    int cluster(int form) {
        return clusters.of(form);
    }

    KnownNames names() {
        return names;
    }
}
