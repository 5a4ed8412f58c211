package dev.vestnik.ingest.trace;

import io.opentelemetry.api.trace.Span;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What every line says that is logged meanwhile: which article it is about, and its trace if there is one. */
public final class LogContext {

    private static final String ARTICLE = "articleId";
    private static final String TRACE = "traceId";

    private LogContext() {}

    /** The same for as long as the work takes. */
    public static <T> T about(UUID article, Supplier<T> work) {
        var trace = Span.current().getSpanContext();
        var articleBefore = MDC.put(ARTICLE, article.toString());
        var traceBefore = trace.isValid() ? MDC.put(TRACE, trace.getTraceId()) : MDC.get(TRACE);
        try {
            return work.get();
        } finally {
            restore(ARTICLE, articleBefore);
            restore(TRACE, traceBefore);
        }
    }

    private static void restore(String name, @Nullable Object before) {
        if (before == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, before);
        }
    }
}
