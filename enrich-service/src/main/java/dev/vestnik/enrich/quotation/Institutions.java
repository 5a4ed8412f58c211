package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Entity;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Field;
import dev.vestnik.enrich.article.Named;
import dev.vestnik.enrich.article.Source;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds which institution a common noun means: of that kind, and not whom the article has it from. Belongs to one article. */
final class Institutions {

    /** Letters that are far enough before a noun to be about something else. */
    private static final int REACH = 1500;

    /** Letters of a noun that a name of its kind has as well: «суд», «комитет». */
    private static final int STEM = 6;

    /** Those who speak for an institution of any kind. */
    private static final List<String> ANY = List.of("пресс-служб", "руководств", "баспасөз", "matbuot", "матбуот");

    private final Document document;
    private final List<Token> tokens;
    private final List<Span> cited;
    private final BitSet nouns = new BitSet(); // code points at which a noun for an institution begins
    private final Map<Integer, String> meant = new HashMap<>();

    /** @param cited where it stands whom the article has it from */
    Institutions(Document document, Titles titles, List<Span> cited) {
        this.document = document;
        this.tokens = document.body().tokens();
        this.cited = cited;
        if (!cited.isEmpty()) { // else nobody asks for them
            IntStream.range(0, tokens.size())
                    .filter(i -> titles.word(i) == SpeechWord.INSTITUTION)
                    .forEach(i -> nouns.set(tokens.get(i).start()));
        }
        for (var referent : document.referents()) {
            if (referent.field() == Field.BODY) {
                referent.entity().ifPresent(entity -> meant.put(referent.from(), entity));
            }
        }
    }

    /** Whom the noun at a token means. */
    Optional<Entity> at(int noun) {
        var id = Optional.ofNullable(meant.get(noun));
        return id.isPresent()
                ? id.flatMap(this::entity)
                        .filter(one -> !isCited(one) || one.source().isPresent() || isInstitution(one))
                : called(noun);
    }

    /** The institution that was named last before a token, whatever its kind. */
    Optional<Entity> last(int token) {
        return before(token)
                .filter(one -> (!isCited(one) || isInstitution(one)) && !publishes(one))
                .findFirst();
    }

    private Optional<Entity> called(int noun) {
        var word = tokens.get(noun).folded();
        return ANY.stream().anyMatch(word::startsWith)
                ? last(noun)
                : before(noun).filter(one -> isCalled(one, word)).findFirst();
    }

    private Stream<Entity> before(int token) {
        int end = tokens.get(token).start();
        return document.bodyNames().beginningBetween(Math.max(0, end - REACH), end).reversed().stream()
                .map(Named::entity)
                .filter(one -> one.type() == EntityType.ORGANISATION);
    }

    private static boolean isCalled(Entity entity, String noun) {
        var stem = noun.substring(0, Math.min(STEM, Math.max(3, noun.length() - 1)));
        return entity.mentions().stream()
                .flatMap(mention -> List.of(Folding.fold(mention.text()).split("[ «»]", -1)).stream())
                .anyMatch(word -> word.startsWith(stem));
    }

    private static boolean publishes(Entity entity) {
        return entity.source()
                .filter(Set.of(Source.AGENCY, Source.OUTLET)::contains)
                .isPresent();
    }

    private boolean isCited(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.field() == Field.BODY)
                .anyMatch(mention -> cited.stream().anyMatch(mention.span()::overlaps));
    }

    /** True for a name with a noun for an institution in it, as no outlet has one. */
    private boolean isInstitution(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.field() == Field.BODY)
                .anyMatch(mention -> !nouns.get(mention.start(), mention.end()).isEmpty());
    }

    private Optional<Entity> entity(String id) {
        return document.entities().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
