package dev.vestnik.ingest.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subject's own history says of it now.
 *
 * @param silence a sentence while it is silent
 * @param nonsense a sentence while its pages make no sense
 * @param changes what has just changed
 */
public record Verdict(@Nullable String silence, @Nullable String nonsense, List<Change> changes) {

    /** What has changed, and why we think so. */
    public record Change(Kind kind, String reason) {}

    public Verdict {
        changes = List.copyOf(changes);
    }
}
