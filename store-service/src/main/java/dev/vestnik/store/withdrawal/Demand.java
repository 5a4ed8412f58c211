package dev.vestnik.store.withdrawal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That an article be withdrawn.
 *
 * @param jurisdictions countries as ISO 3166 alpha-2 codes, sorted; none: everywhere
 * @param from not shown from then on; empty: from now on
 */
public record Demand(
        Kind kind,
        List<String> jurisdictions,
        String authority,
        Optional<String> legalBasis,
        String reason,
        Optional<Instant> from,
        Optional<Instant> until)
        implements Statement {

    /** What becomes of the article. */
    public enum Kind {
        /** Its text is erased, everywhere and for good. */
        KILL,
        /** It is not shown in some countries, or for some time. */
        LEGAL
    }

    /**
     * Reads what a caller asks for.
     *
     * @throws jakarta.ws.rs.WebApplicationException if a field cannot be used; the problem names it
     */
    public static Demand read(@Nullable JsonNode body) {
        var form = Form.of(body);
        var kind = kind(form.text("kind"));
        if (!form.optionalText("scope").orElse("article").equals("article")) {
            throw Problem.badParameter("scope", "Only a whole article can be withdrawn so far: the scope is article.");
        }
        var demand = new Demand(
                kind,
                form.countries("jurisdictions"),
                form.text("authority"),
                form.optionalText("legalBasis"),
                form.text("reason"),
                form.time("from"),
                form.time("until"));
        demand.check();
        return demand;
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "kill" -> Kind.KILL;
            case "legal" -> Kind.LEGAL;
            case "correction" ->
                throw Problem.badParameter(
                        "kind",
                        "A correction cannot be recorded so far; the corrected page, captured, is the next version.");
            default -> throw Problem.badParameter("kind", "The kind is neither kill nor legal.");
        };
    }

    private void check() {
        if (kind == Kind.KILL && !jurisdictions.isEmpty()) {
            throw Problem.badParameter("jurisdictions", "A kill erases the text everywhere; name no jurisdictions.");
        }
        if (kind == Kind.KILL && from.isPresent()) {
            throw Problem.badParameter("from", "A kill is done at once.");
        }
        if (kind == Kind.KILL && until.isPresent()) {
            throw Problem.badParameter("until", "A kill has no end; what is erased does not come back.");
        }
        if (kind == Kind.LEGAL && legalBasis.isEmpty()) {
            throw Problem.badParameter("legalBasis", "The legalBasis is missing.");
        }
        if (until.isPresent() && from.isPresent() && !until.get().isAfter(from.get())) {
            throw Problem.badParameter("until", "The end is not after the beginning.");
        }
    }

    @Override
    public void tell(ObjectNode entry) {
        entry.put("kind", kind == Kind.KILL ? "kill" : "legal").put("scope", "article");
        var countries = entry.putArray("jurisdictions");
        jurisdictions.forEach(countries::add);
        entry.put("authority", authority).put("reason", reason);
        legalBasis.ifPresent(basis -> entry.put("legalBasis", basis));
        from.ifPresent(time -> entry.put("from", Times.text(time)));
        until.ifPresent(time -> entry.put("until", Times.text(time)));
    }
}
