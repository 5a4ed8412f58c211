package dev.vestnik.store.change;

import dev.vestnik.store.change.Changes.Altered;
import dev.vestnik.store.change.Changes.Name;
import dev.vestnik.store.change.Changes.Names;
import dev.vestnik.store.change.Changes.Quotation;
import dev.vestnik.store.change.Changes.Quotations;
import dev.vestnik.store.intake.EnrichedArticle;
import dev.vestnik.store.intake.Findings.Named;
import dev.vestnik.store.intake.Findings.Said;
import dev.vestnik.store.search.word.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares two versions of an article. */
public final class Comparison {

    /** Share of their words that two quotations of one speaker have in common if they are the same one, in other words. */
    private static final double ALIKE = .5;

    private Comparison() {}

    /** What the second one says otherwise than the first. */
    public static Changes of(EnrichedArticle before, EnrichedArticle after) {
        return new Changes(
                before.headline().equals(after.headline()) ? null : Wording.pieces(before.headline(), after.headline()),
                Wording.paragraphs(before.body(), after.body()),
                new Names(names(after, before), names(before, after)),
                NumberWords.changes(text(before), text(after)),
                quotations(before, after));
    }

    private static String text(EnrichedArticle article) {
        return article.headline() + "\n\n" + article.body();
    }

    /** Those that one article has and the other has not. */
    private static List<Name> names(EnrichedArticle of, EnrichedArticle without) {
        var known = without.findings().entities().stream().map(Named::key).collect(Collectors.toSet());
        return of.findings().entities().stream()
                .filter(named -> !known.contains(named.key()))
                .map(named -> new Name(named.key(), named.type(), named.name()))
                .toList();
    }

    private static Quotations quotations(EnrichedArticle before, EnrichedArticle after) {
        var removed = new ArrayList<>(before.findings().quotations());
        var added = new ArrayList<>(after.findings().quotations());
        removed.removeIf(old -> added.stream()
                .filter(young -> words(young).equals(words(old)))
                .findFirst()
                .map(added::remove)
                .orElse(false));
        var altered = new ArrayList<Altered>();
        removed.removeIf(old -> added.stream()
                .filter(young -> isAlike(old, young))
                .findFirst()
                .map(young -> {
                    altered.add(new Altered(young.speakerName().orElse(null), old.content(), young.content()));
                    return added.remove(young);
                })
                .orElse(false));
        return new Quotations(quotations(added), quotations(removed), List.copyOf(altered));
    }

    private static List<Quotation> quotations(List<Said> said) {
        return said.stream()
                .map(one -> new Quotation(one.speakerName().orElse(null), one.content()))
                .toList();
    }

    private static boolean isAlike(Said one, Said other) {
        var isOfOne = Objects.equals(one.speaker(), other.speaker())
                || Objects.equals(one.speakerName(), other.speakerName());
        return isOfOne && common(new HashSet<>(words(one)), new HashSet<>(words(other))) >= ALIKE;
    }

    private static double common(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.max(1, Math.max(one.size(), other.size()));
    }

    private static List<String> words(Said said) {
        return Token.of(said.content()).stream().map(Token::text).toList();
    }
}
