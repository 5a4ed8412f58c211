package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Source;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Lines;
import dev.vestnik.enrich.text.Phrases;
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
    private static final String AUTHORITY = "authority";

    private record Noun(String beginning, String kind) {}

    private static final int KEY = 3;

    private final Map<String, List<Noun>> byKey = new HashMap<>();
    private final Phrases<Boolean> firms = new Phrases<>();

    Nominals() {
        for (var line : Lines.of(Nominals.class, "nominals.txt")) {
            var words = line.split("\\s+", -1);
            for (int i = 1; i < words.length; i++) {
                var beginning = Folding.fold(words[i]);
                byKey.computeIfAbsent(beginning.substring(0, KEY), key -> new ArrayList<>())
                        .add(new Noun(beginning, words[0]));
            }
        }
        Lines.of(Nominals.class, "companies.txt").forEach(form -> firms.with(form, true));
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
        if (folded.length() >= KEY) {
            for (var noun : byKey.getOrDefault(folded.substring(0, KEY), List.of())) {
                if (folded.startsWith(noun.beginning)) {
                    return Optional.of(noun.kind);
                }
            }
        }
        return Optional.empty();
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
            if (member.namings().stream().anyMatch(this::isFirm)) {
                kinds.add(COMPANY);
            }
            if (kinds.contains("ministry")) {
                kinds.add(AUTHORITY);
            }
            if (kinds.isEmpty() && member.source().isEmpty()) {
                kinds.add(UNTOLD);
            }
        }
        return kinds;
    }

    /** «ТОО „Арал Лучи“», "Orol Nuri" kompaniyasi. */
    private boolean isFirm(Naming naming) {
        var tokens = naming.reading().tokens();
        int before = naming.from() - 1;
        before -= before > 0 && isQuote(tokens.get(before)) ? 1 : 0;
        int behind = naming.to();
        behind += behind + 1 < tokens.size() && isQuote(tokens.get(behind)) ? 1 : 0;
        return (before >= 0 && firms.at(tokens, before).isPresent())
                || (behind < tokens.size() && firms.at(tokens, behind).isPresent());
    }

    private static boolean isQuote(Token token) {
        return token.kind() == Token.Kind.MARK && "«»“”„\"".contains(token.text());
    }
}
