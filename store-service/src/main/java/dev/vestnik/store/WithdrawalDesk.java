package dev.vestnik.store;

import dev.vestnik.store.article.Eraser;
import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.withdrawal.Decision;
import dev.vestnik.store.withdrawal.Demand;
import dev.vestnik.store.withdrawal.KilledArticle;
import dev.vestnik.store.withdrawal.KilledArticles;
import dev.vestnik.store.withdrawal.Release;
import dev.vestnik.store.withdrawal.Target;
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
    private final AmendmentDesk amendments;
    private final Eraser eraser;
    private final Herald herald;

    WithdrawalDesk(
            WithdrawalLog log,
            KilledArticles killed,
            Withholdings withholdings,
            AmendmentDesk amendments,
            Eraser eraser,
            Herald herald) {
        this.log = log;
        this.killed = killed;
        this.withholdings = withholdings;
        this.amendments = amendments;
        this.eraser = eraser;
        this.herald = herald;
    }

    @Transactional
    Decision withdraw(UUID id, Demand demand) {
        log.lock();
        var kill = killed.find(id).filter(article -> !article.isRestored());
        if (kill.isPresent()) {
            return afterKill(kill.get(), demand);
        }
        return switch (demand.kind()) {
            case KILL -> demand.target() instanceof Target.Whole ? kill(id, demand) : amendments.hide(id, demand);
            case LEGAL -> withhold(id, demand);
            case CORRECTION -> amendments.note(id, demand);
        };
    }

    private Decision afterKill(KilledArticle article, Demand demand) {
        if (demand.kind() != Demand.Kind.KILL) {
            throw Problem.conflict("The article " + article.id() + " was killed; there is nothing left of it.");
        }
        return new Decision.Standing(log.entry(article.sequence()));
    }

    private Decision kill(UUID id, Demand demand) {
        killed.lock(id);
        var lastVersion = eraser.erase(id)
                .or(() -> killed.find(id).map(KilledArticle::lastVersion)) // restored, and not captured since
                .orElseThrow(() -> absent(id));
        var entry = log.append(id, demand);
        killed.put(entry, lastVersion);
        herald.bury(entry);
        return new Decision.Made(entry);
    }

    private Decision withhold(UUID id, Demand demand) {
        if (!eraser.knows(id)) {
            throw absent(id);
        }
        var standing = withholdings.standing(id, demand);
        if (standing.isPresent()) {
            return new Decision.Standing(log.entry(standing.get()));
        }
        var entry = log.append(id, demand);
        withholdings.add(entry, demand);
        herald.announce(entry);
        return new Decision.Made(entry);
    }

    /** Takes back withdrawals of an article; what was erased does not come back, but may be captured anew. */
    @Transactional
    Decision restore(UUID id, Release release) {
        log.lock();
        var kill = killed.find(id).filter(article -> !article.isRestored());
        var standing = new ArrayList<>(withholdings.standing(id));
        standing.addAll(amendments.standing(id));
        kill.map(KilledArticle::sequence).ifPresent(standing::add);
        var restored = release.restores().isEmpty() ? standing : release.restores();
        if (standing.isEmpty() || !standing.containsAll(restored)) {
            throw Problem.conflict("Of the article " + id + " these withdrawals stand: " + standing + ".");
        }
        var entry = log.append(id, release.of(restored));
        withholdings.lift(id, restored, entry);
        kill.filter(article -> restored.contains(article.sequence()))
                .ifPresent(article -> killed.restore(article, entry));
        herald.announce(entry);
        amendments.lift(id, restored, entry);
        return new Decision.Made(entry);
    }

    private static RuntimeException absent(UUID id) {
        return Problem.notFound("There is no article " + id + ".");
    }
}
