package dev.vestnik.store.withdrawal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.moment.Moment;
import dev.vestnik.store.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That an article be withdrawn, all of it or a part; or that a note be put on it.
 *
 * @param jurisdictions countries as ISO 3166 alpha-2 codes, sorted; none: everywhere
 * @param from not shown from then on; empty: from now on
 */
public record Demand(
        Kind kind,
        Target target,
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
        LEGAL,
        /** It stays, with a note of editors on it. */
        CORRECTION;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads what a caller asks for.
     *
     * @throws jakarta.ws.rs.WebApplicationException if a field cannot be used; the problem names it
     */
    public static Demand read(@Nullable JsonNode body) {
        var form = Form.of(body);
        var kind = kind(form.text("kind"));
        var demand = new Demand(
                kind,
                Target.read(form),
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
            case "correction" -> Kind.CORRECTION;
            default -> throw Problem.badParameter("kind", "The kind is none of kill, legal and correction.");
        };
    }

    private void check() {
        var isWhole = target instanceof Target.Whole;
        if (kind == Kind.LEGAL && !isWhole) {
            throw Problem.badParameter(
                    "scope", "Only a whole article can be withheld by law so far; a part of it can be killed.");
        }
        if (kind == Kind.CORRECTION && !isWhole) {
            throw Problem.badParameter("scope", "A correction is a note on the whole article.");
        }
        if (kind != Kind.LEGAL && !jurisdictions.isEmpty()) {
            throw Problem.badParameter("jurisdictions", "A " + kind.label() + " is everywhere; name no jurisdictions.");
        }
        if (kind != Kind.LEGAL && from.isPresent()) {
            throw Problem.badParameter("from", "A " + kind.label() + " is done at once.");
        }
        if (kind != Kind.LEGAL && until.isPresent()) {
            throw Problem.badParameter("until", "A " + kind.label() + " has no end; a restoration takes it back.");
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
        entry.put("kind", kind.label()).put("scope", target.scope());
        var countries = entry.putArray("jurisdictions");
        jurisdictions.forEach(countries::add);
        entry.put("authority", authority).put("reason", reason);
        legalBasis.ifPresent(basis -> entry.put("legalBasis", basis));
        from.ifPresent(time -> entry.put("from", Moment.text(time)));
        until.ifPresent(time -> entry.put("until", Moment.text(time)));
    }
}
