package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Source;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common nouns for organisations, each with the kind of organisation that it can mean, and those for who speaks for one. Immutable. */
final class Nominals {

    static final String COMPANY = "company";

    /** The kind of an organisation of which nothing shows what it is; most are companies. */
    static final String UNTOLD = "untold";

    private static final String SPEAKER = "speaker";
    private static final String MINISTRY = "ministry";
    private static final String AUTHORITY = "authority";

    private record Noun(String beginning, String kind) {}

    private static final int KEY = 3;

    private final Map<String, List<Noun>> byKey = new HashMap<>();
    private final Set<String> legalForms;

    Nominals() {
        for (var line : Lines.of(Nominals.class, "nominals.txt")) {
            var words = line.split("\\s+", -1);
            for (int i = 1; i < words.length; i++) {
                var beginning = Folding.fold(words[i]);
                byKey.computeIfAbsent(beginning.substring(0, KEY), key -> new ArrayList<>())
                        .add(new Noun(beginning, words[0]));
            }
        }
        legalForms = Set.copyOf(Lines.of(Nominals.class, "legal-forms.txt"));
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
        return !token.isWord() || token.isAllCapitals() ? Optional.empty() : kind(token.folded());
    }

    private Optional<String> kind(String folded) {
        return noun(folded).map(Noun::kind);
    }

    private Optional<Noun> noun(String folded) {
        return folded.length() < KEY
                ? Optional.empty()
                : byKey.getOrDefault(folded.substring(0, KEY), List.of()).stream()
                        .filter(noun -> folded.startsWith(noun.beginning))
                        .findFirst();
    }

    /** The kinds of nouns that can mean a member: by what is known of it, by a noun in its name, or by what stands beside that. */
    Set<String> kinds(Member member) {
        var kinds = new HashSet<String>();
        if (member.type() == EntityType.ORGANISATION) {
            member.known().flatMap(KnownEntity::kind).ifPresent(kinds::add);
            member.source().filter(Source.OFFICIAL::equals).ifPresent(official -> kinds.add(AUTHORITY));
            for (var name : member.names()) {
                name.form().words().forEach(word -> kind(Folding.fold(word)).ifPresent(kinds::add));
            }
            member.known().ifPresent(known -> known.names().values().forEach(name -> kind(Folding.fold(name))
                    .ifPresent(kinds::add)));
            member.namings().forEach(naming -> kindBeside(naming).ifPresent(kinds::add));
            kinds.remove(SPEAKER);
            if (kinds.contains(MINISTRY)) {
                kinds.add(AUTHORITY);
            }
            if (kinds.isEmpty() && member.source().isEmpty()) {
                kinds.add(UNTOLD);
            }
        }
        return kinds;
    }

    /** True if a member goes by a name that has the noun in it: «Комитет цен» for «комитет». */
    boolean isCalled(Member member, Token noun) {
        var beginning = noun(noun.folded()).map(Noun::beginning).orElse(noun.folded());
        return member.names().stream()
                .flatMap(name -> name.form().words().stream())
                .anyMatch(word -> Folding.fold(word).startsWith(beginning));
    }

    /** True for kinds that can be meant of an organisation of which nothing shows the kind. */
    boolean isVague(String kind) {
        return !kind.equals(MINISTRY) && !kind.equals("platform");
    }

    /** What the word beside a name says, before it in Russian and behind it elsewhere: агентство …, «…» kompaniyasi; a legal form stands anywhere. */
    private Optional<String> kindBeside(Naming naming) {
        var tokens = naming.reading().tokens();
        int before = naming.from() > 1 && FirmRules.isQuote(tokens.get(naming.from() - 1))
                ? naming.from() - 2
                : naming.from() - 1;
        int behind = naming.to() + 1 < tokens.size() && FirmRules.isQuote(tokens.get(naming.to()))
                ? naming.to() + 1
                : naming.to();
        boolean first = naming.reading().isIn(Language.RUSSIAN);
        return kindAt(tokens, before, first).or(() -> kindAt(tokens, behind, !first));
    }

    private Optional<String> kindAt(List<Token> tokens, int index, boolean noun) {
        if (index < 0 || index >= tokens.size()) {
            return Optional.empty();
        }
        boolean firm = legalForms.contains(tokens.get(index).folded());
        return firm ? Optional.of(COMPANY) : noun ? kind(tokens.get(index)) : Optional.empty();
    }
}
