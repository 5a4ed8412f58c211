package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Those who have spoken and may be meant again by a pronoun or an office, the last one first. Belongs to one article. */
final class Antecedents {

    /** Those who speak for an institution are called by any of these. */
    private static final Set<String> VOICES = Set.of(
            "представитель", "спикер", "пресс-секретарь", "собеседник", "spokesman", "spokeswoman", "spokesperson");

    private static final int REMEMBERED = 40;

    private final Document document;
    private final List<Referent> heard = new ArrayList<>();

    Antecedents(Document document) {
        this.document = document;
    }

    void add(Referent referent) {
        heard.remove(referent);
        heard.add(referent);
        if (heard.size() > REMEMBERED) {
            heard.removeFirst();
        }
    }

    /** Whoever may be he, she or, where nothing is known, they. */
    Optional<Referent> whoever(Optional<Boolean> feminine) {
        return heard.reversed().stream().filter(one -> one.fits(feminine)).findFirst();
    }

    /** The one behind an entity. */
    Optional<Referent> named(String entity) {
        return heard.reversed().stream()
                .filter(one -> one.entity().filter(entity::equals).isPresent())
                .findFirst();
    }

    /** Somebody whose office was named before; a bare office means the last speaker, or the only one who holds it. */
    Optional<Referent> office(Set<String> heads, boolean bare) {
        boolean voice = heads.stream().anyMatch(VOICES::contains);
        return heard.reversed().stream()
                .filter(one -> one.person() && one.heads().stream().anyMatch(heads::contains))
                .findFirst()
                .or(() -> heard.reversed().stream()
                        .filter(one -> voice && one.heads().stream().anyMatch(VOICES::contains))
                        .findFirst())
                .or(() -> holder(heads))
                .or(() -> bare ? last().filter(Referent::person) : Optional.empty());
    }

    private Optional<Referent> holder(Set<String> heads) {
        var holders = document.entities().stream()
                .filter(entity ->
                        entity.roles().stream().anyMatch(role -> heads.stream().anyMatch(role.title()::contains)))
                .toList();
        return holders.size() == 1
                ? Optional.of(new Referent(
                        holders.getFirst().name(),
                        Optional.of(holders.getFirst().id()),
                        holders.getFirst().roles().stream().map(Role::title).findFirst(),
                        heads,
                        true,
                        Optional.empty()))
                : Optional.empty();
    }

    private Optional<Referent> last() {
        return heard.isEmpty() ? Optional.empty() : Optional.of(heard.getLast());
    }

    /** The institution that spoke last. */
    Optional<Referent> institution() {
        return heard.reversed().stream().filter(one -> !one.person()).findFirst();
    }
}
