package dev.vestnik.store.trace;

import io.opentelemetry.api.trace.Span;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What every line says that is logged meanwhile: which article it is about, and its trace if there is one. */
public final class LogContext {

    private static final String ARTICLE = "articleId";
    private static final String TRACE = "traceId";

    private LogContext() {}

    /** The same for as long as the work takes. */
    public static void about(String article, Runnable work) {
        about(article, Span.current(), work);
    }

    static void about(String article, Span span, Runnable work) {
        var trace = span.getSpanContext();
        var articleBefore = MDC.put(ARTICLE, article);
        var traceBefore = trace.isValid() ? MDC.put(TRACE, trace.getTraceId()) : MDC.get(TRACE);
        try {
            work.run();
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
