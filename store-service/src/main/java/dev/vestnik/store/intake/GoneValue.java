package dev.vestnik.store.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a notice's JSON that the store reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoneValue(
        @Nullable UUID id,
        @Nullable OffsetDateTime noticedAt,
        @Nullable String reason) {

    private static final Pattern REASON = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    /**
     * The notice that the fields describe.
     *
     * @throws NotAnArticle if a field is absent or cannot be right; the message names it
     */
    GoneNotice notice() {
        if (id == null || noticedAt == null) {
            throw new NotAnArticle("The notice has no " + (id == null ? "id" : "noticedAt") + ".");
        }
        if (reason == null || reason.length() > 100 || !REASON.matcher(reason).matches()) {
            throw new NotAnArticle("The notice's reason is not words of lower-case letters with hyphens between.");
        }
        return new GoneNotice(id, EnrichedValue.instant("noticedAt", noticedAt), reason);
    }
}
