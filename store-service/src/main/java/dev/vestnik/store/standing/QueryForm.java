package dev.vestnik.store.standing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.store.problem.Problem;
import dev.vestnik.store.search.ArticleQuery;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A query as somebody wants it to be kept; each field that cannot be used is a problem that names it. */
record QueryForm(String id, Optional<String> name, String q, Optional<Webhook> webhook) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUERY = 2_000;
    private static final int LONGEST_ADDRESS = 1_000;

    /** Reads a request's body. */
    static QueryForm read(@Nullable JsonNode body, Destinations destinations) {
        if (body == null || !body.isObject()) {
            throw Problem.badParameter("body", "The body is no JSON object.");
        }
        var q = text(body, "q", LONGEST_QUERY)
                .orElseThrow(() -> Problem.badParameter("q", "The q is missing: what is to be found?"));
        if (ArticleQuery.expression(Optional.of(q), Optional.empty(), Optional.empty())
                .isEmpty()) {
            throw Problem.badParameter("q", "The q asks for nothing.");
        }
        return new QueryForm(
                id(body), text(body, "name", LONGEST_NAME), q, webhook(body.path("webhook"), destinations));
    }

    private static String id(JsonNode body) {
        var id =
                text(body, "id", LONGEST_NAME).orElseGet(() -> UUID.randomUUID().toString());
        if (!ID.matcher(id).matches()) {
            throw Problem.badParameter("id", "The id is not 1 to 100 letters from a to z, digits, dots and hyphens.");
        }
        return id;
    }

    private static Optional<Webhook> webhook(JsonNode webhook, Destinations destinations) {
        if (webhook.isMissingNode() || webhook.isNull()) {
            return Optional.empty();
        }
        var url = text(webhook, "url", LONGEST_ADDRESS)
                .orElseThrow(() -> Problem.badParameter("webhook.url", "The webhook has no url."));
        destinations.objection(url).ifPresent(objection -> {
            throw Problem.badParameter("webhook.url", "The url " + objection + ".");
        });
        var secret = text(webhook, "secret", LONGEST_ADDRESS).orElseGet(Webhook::newSecret);
        if (!Webhook.isSecret(secret)) {
            throw Problem.badParameter(
                    "webhook.secret", "The secret is not " + Webhook.PREFIX + " with 24 to 64 bytes in Base64.");
        }
        return Optional.of(new Webhook(url, secret));
    }

    private static Optional<String> text(JsonNode body, String field, int longest) {
        var value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        var text = value.asText();
        if (!value.isTextual()
                || text.isBlank()
                || text.length() > longest
                || text.codePoints().anyMatch(QueryForm::isNoText)) {
            throw Problem.badParameter(field, "The " + field + " is no text of 1 to " + longest + " characters.");
        }
        return Optional.of(text);
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
