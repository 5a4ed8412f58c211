package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Source;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Common nouns for organisations, each with the kind of organisation that it can mean, and those for who speaks for one. Immutable. */
final class Nominals {

    private static final String SPEAKER = "speaker";

    private final Map<String, String> kinds = new LinkedHashMap<>();

    Nominals() {
        for (var line : Lines.of(Nominals.class, "nominals.txt")) {
            var words = line.split("\\s+", -1);
            for (int i = 1; i < words.length; i++) {
                kinds.put(Folding.fold(words[i]), words[0]);
            }
        }
    }

    /** The kind of organisation that a small-written token can mean. */
    Optional<String> at(Reading reading, int index) {
        return kind(reading.tokens().get(index)).filter(kind -> !kind.equals(SPEAKER));
    }

    /** True for «представитель», «спикер» and the like. */
    boolean speaks(Reading reading, int index) {
        return kind(reading.tokens().get(index)).filter(SPEAKER::equals).isPresent();
    }

    private Optional<String> kind(Token token) {
        return !token.isWord() || token.isAllCapitals()
                ? Optional.empty()
                : kinds.entrySet().stream()
                        .filter(one -> token.folded().startsWith(one.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** Whether somebody can be meant by the nouns of a kind: by what is known of them, or by a noun in their name. */
    boolean isOf(Member member, String kind) {
        if (member.type() != EntityType.ORGANISATION) {
            return false;
        }
        boolean known =
                member.known().flatMap(KnownEntity::kind).filter(kind::equals).isPresent();
        boolean official = kind.equals("authority")
                && member.source().filter(Source.OFFICIAL::equals).isPresent();
        return known || official || nouns(member, kind);
    }

    private boolean nouns(Member member, String kind) {
        for (var name : member.names()) {
            for (var word : name.form().words()) {
                var folded = Folding.fold(word);
                for (var one : kinds.entrySet()) {
                    if (one.getValue().equals(kind) && folded.startsWith(one.getKey())) {
                        return true;
                    }
                }
            }
        }
        return member.known()
                .filter(known -> known.names().values().stream().anyMatch(name -> kinds.entrySet().stream()
                        .anyMatch(one -> one.getValue().equals(kind)
                                && Folding.fold(name).startsWith(one.getKey()))))
                .isPresent();
    }
}
