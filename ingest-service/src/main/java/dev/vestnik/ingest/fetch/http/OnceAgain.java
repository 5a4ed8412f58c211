package dev.vestnik.ingest.fetch.http;

import java.io.IOException;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/** Asks again, once, when a kept connection turns out to have been closed meanwhile. All else is for the caller to decide. */
final class OnceAgain implements HttpRequestRetryStrategy {

    @Override
    public boolean retryRequest(HttpRequest request, IOException fault, int asked, HttpContext context) {
        return asked <= 1 && fault instanceof NoHttpResponseException;
    }

    @Override
    public boolean retryRequest(HttpResponse response, int asked, HttpContext context) {
        return false;
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int asked, HttpContext context) {
        return TimeValue.ZERO_MILLISECONDS;
    }
}
