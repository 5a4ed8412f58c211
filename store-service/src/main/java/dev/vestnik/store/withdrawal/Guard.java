package dev.vestnik.store.withdrawal;

import dev.vestnik.store.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refuses what may not be shown. */
@ApplicationScoped
class Guard {

    private final KilledArticles killed;
    private final Withholdings withholdings;
    private final WithdrawalConfig config;

    Guard(KilledArticles killed, Withholdings withholdings, WithdrawalConfig config) {
        this.killed = killed;
        this.withholdings = withholdings;
        this.config = config;
    }

    /**
     * Returns where an article may be shown.
     *
     * @param version the one that is asked for; without it the current one
     * @throws jakarta.ws.rs.WebApplicationException 410 where it was killed, 451 where it is withheld
     */
    @Transactional
    void check(UUID id, @Nullable String version, Optional<String> country, UriInfo request) {
        killed.find(id).filter(article -> isErased(article, version)).ifPresent(article -> {
            throw Problem.gone("The article " + id + " was withdrawn: " + article.reason);
        });
        withholdings.from(id, country).ifPresent(withheld -> {
            throw Problem.unavailableForLegalReasons(explanation(withheld), blockedBy(request));
        });
    }

    /** Of a restored article the old versions; its new ones, if it has any, are asked for by their number or none. */
    private static boolean isErased(KilledArticle article, @Nullable String version) {
        return !article.isRestored() || isUpTo(article.lastVersion, version);
    }

    private static boolean isUpTo(int last, @Nullable String version) {
        try {
            return version != null && Integer.parseInt(version) <= last;
        } catch (NumberFormatException e) {
            return false; // whoever answers says so
        }
    }

    private static String explanation(Withholding withheld) {
        var where = withheld.isEverywhere()
                ? "everywhere"
                : "to readers in " + String.join(", ", List.of(withheld.jurisdictions));
        return "Not shown " + where + " at the demand of " + withheld.authority + " (" + withheld.legalBasis + "): "
                + withheld.reason;
    }

    private URI blockedBy(UriInfo request) {
        return config.blockedBy().orElseGet(request::getBaseUri);
    }
}
