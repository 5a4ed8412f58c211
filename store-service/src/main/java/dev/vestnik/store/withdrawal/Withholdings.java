package dev.vestnik.store.withdrawal;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which articles may not be shown, where and until when. Needs a transaction around it. */
@ApplicationScoped
public class Withholdings {

    private final WithholdingRows rows;
    private final Clock clock;

    Withholdings(WithholdingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Where each of the articles may not be shown now. */
    public Map<UUID, Cover> covers(Collection<UUID> ids) {
        var covers = new HashMap<UUID, Cover>();
        ids.forEach(id -> covers.put(id, new Cover.None()));
        if (!ids.isEmpty()) {
            inForce(ids).stream()
                    .collect(groupingBy(row -> row.articleId))
                    .forEach((id, rowsOfOne) -> covers.put(id, cover(rowsOfOne)));
        }
        return covers;
    }

    private static Cover cover(List<Withholding> inForce) {
        var everywhere = inForce.stream().filter(Withholding::isEverywhere).findFirst();
        if (everywhere.isPresent()) {
            return new Cover.Everywhere(everywhere.get().sequence);
        }
        return new Cover.In(inForce.stream()
                .flatMap(row -> List.of(row.jurisdictions).stream())
                .sorted()
                .distinct()
                .toList());
    }

    /** What keeps an article from readers of a country. */
    Optional<Withholding> from(UUID id, Optional<String> country) {
        return inForce(List.of(id)).stream()
                .filter(row -> row.concerns(country))
                .findFirst();
    }

    private List<Withholding> inForce(Collection<UUID> ids) {
        var now = clock.instant();
        return rows.of(ids).stream().filter(row -> row.isInForce(now)).toList();
    }

    /** The number of the entry that demands the same already, and is not over. */
    public Optional<Long> standing(UUID id, Demand demand) {
        var now = clock.instant();
        return rows.of(List.of(id)).stream()
                .filter(row -> !row.isOver(now) && row.says(demand, now))
                .map(row -> row.sequence)
                .findFirst();
    }

    /** The numbers of the entries that withhold an article, now or later. */
    public List<Long> standing(UUID id) {
        var now = clock.instant();
        return rows.of(List.of(id)).stream()
                .filter(row -> !row.isOver(now))
                .map(row -> row.sequence)
                .toList();
    }

    /** Withholds an article. */
    public void add(Entry entry, Demand demand) {
        rows.add(Withholding.of(entry, demand));
    }

    /** Lifts those among an article's withholdings that have these numbers. */
    public void lift(UUID id, List<Long> sequences, Entry entry) {
        var lifted = rows.of(List.of(id)).stream()
                .filter(row -> sequences.contains(row.sequence))
                .toList();
        lifted.forEach(row -> row.liftedAt = Instant.parse(entry.recordedAt()));
        rows.change(lifted);
    }

    /** The articles of which a withholding began or ended since this was last asked. */
    public List<UUID> turned() {
        var turned = rows.turned(clock.instant());
        turned.forEach(row -> row.told = !row.told);
        rows.change(turned);
        return turned.stream().map(row -> row.articleId).distinct().toList();
    }
}
