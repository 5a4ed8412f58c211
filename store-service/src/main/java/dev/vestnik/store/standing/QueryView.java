package dev.vestnik.store.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing query as it is shown.
 *
 * @param owner who keeps it, by the name in his token; absent if that was before queries had owners
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueryView(
        String id,
        @Nullable String name,
        String q,
        @Nullable Hook webhook,
        @Nullable String owner,
        Instant createdAt) {

    /**
     * Where its hits are sent.
     *
     * @param secret only where it is told for the first and last time
     * @param waiting hits that are still to be sent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hook(
            String url, @Nullable String secret, @Nullable Long waiting) {}

    /** Some of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<QueryView> items, @Nullable String next) {}

    static QueryView withSecret(StandingQuery query) {
        return view(
                query,
                query.webhook()
                        .map(hook -> new Hook(hook.url(), hook.secret(), null))
                        .orElse(null));
    }

    static QueryView of(StandingQuery query, long waiting) {
        return view(
                query,
                query.webhook().map(hook -> new Hook(hook.url(), null, waiting)).orElse(null));
    }

    /** Takes one query more than stand on a page, if there is one. */
    static Page page(List<StandingQuery> queries, int size) {
        var items = queries.stream()
                .limit(size)
                .map(query -> view(
                        query,
                        query.webhook()
                                .map(hook -> new Hook(hook.url(), null, null))
                                .orElse(null)))
                .toList();
        return new Page(items, queries.size() > size ? items.getLast().id() : null);
    }

    private static QueryView view(StandingQuery query, @Nullable Hook hook) {
        return new QueryView(query.id, query.name, query.q, hook, query.owner, query.createdAt);
    }
}
