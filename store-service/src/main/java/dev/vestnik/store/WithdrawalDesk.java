package dev.vestnik.store;

import dev.vestnik.store.article.Eraser;
import dev.vestnik.store.article.Veil;
import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.withdrawal.Cover;
import dev.vestnik.store.withdrawal.Decision;
import dev.vestnik.store.withdrawal.Demand;
import dev.vestnik.store.withdrawal.KilledArticle;
import dev.vestnik.store.withdrawal.KilledArticles;
import dev.vestnik.store.withdrawal.Release;
import dev.vestnik.store.withdrawal.WithdrawalLog;
import dev.vestnik.store.withdrawal.Withholdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;

/** Withdraws articles and restores them: what is decided is logged, done and announced, all of it or nothing. */
@ApplicationScoped
class WithdrawalDesk {

    private final WithdrawalLog log;
    private final KilledArticles killed;
    private final Withholdings withholdings;
    private final Eraser eraser;
    private final Veil veil;
    private final Announcer announcer;

    WithdrawalDesk(
            WithdrawalLog log,
            KilledArticles killed,
            Withholdings withholdings,
            Eraser eraser,
            Veil veil,
            Announcer announcer) {
        this.log = log;
        this.killed = killed;
        this.withholdings = withholdings;
        this.eraser = eraser;
        this.veil = veil;
        this.announcer = announcer;
    }

    @Transactional
    Decision withdraw(UUID id, Demand demand) {
        log.lock();
        return switch (demand.kind()) {
            case KILL -> kill(id, demand);
            case LEGAL -> withhold(id, demand);
        };
    }

    private Decision kill(UUID id, Demand demand) {
        var before = killed.find(id);
        var standing = before.filter(article -> !article.isRestored());
        if (standing.isPresent()) {
            return new Decision.Standing(log.entry(standing.get().sequence()));
        }
        var lastVersion = eraser.erase(id)
                .or(() -> before.map(KilledArticle::lastVersion)) // restored, and not captured since
                .orElseThrow(() -> Problem.notFound("There is no article " + id + "."));
        var entry = log.append(id, demand);
        killed.put(entry, lastVersion);
        announcer.bury(entry);
        announcer.announce(entry);
        return new Decision.Made(entry);
    }

    private Decision withhold(UUID id, Demand demand) {
        if (!veil.knows(id)) {
            throw killed.find(id).isPresent()
                    ? Problem.conflict("The article " + id + " was killed; there is nothing left to withhold.")
                    : Problem.notFound("There is no article " + id + ".");
        }
        var standing = withholdings.standing(id, demand);
        if (standing.isPresent()) {
            return new Decision.Standing(log.entry(standing.get()));
        }
        var entry = log.append(id, demand);
        withholdings.add(entry, demand);
        announcer.announce(entry);
        settle();
        return new Decision.Made(entry);
    }

    /** Takes back withdrawals of an article; what was erased does not come back, but may be captured anew. */
    @Transactional
    Decision restore(UUID id, Release release) {
        log.lock();
        var kill = killed.find(id).filter(article -> !article.isRestored());
        var standing = new ArrayList<>(withholdings.standing(id));
        kill.map(KilledArticle::sequence).ifPresent(standing::add);
        var restored = release.restores().isEmpty() ? standing : release.restores();
        if (standing.isEmpty() || !standing.containsAll(restored)) {
            throw Problem.conflict("Of the article " + id + " these withdrawals stand: " + standing + ".");
        }
        var entry = log.append(id, release.of(restored));
        withholdings.lift(id, restored, entry);
        kill.filter(article -> restored.contains(article.sequence()))
                .ifPresent(article -> killed.restore(article, entry));
        announcer.announce(entry);
        settle();
        return new Decision.Made(entry);
    }

    /** Tells the public topic of each article whose withholding began or ended since it was last told. */
    @Transactional
    void settle() {
        log.lock();
        withholdings.turned().stream().filter(veil::knows).forEach(this::tell);
    }

    private void tell(UUID id) {
        if (veil.cover(id) instanceof Cover.Everywhere(var by)) {
            announcer.bury(log.entry(by));
        } else {
            announcer.announce(veil.current(id).stream().toList());
        }
    }
}
