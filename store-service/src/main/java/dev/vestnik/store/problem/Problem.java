package dev.vestnik.store.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request (RFC 9457).
 *
 * @param parameter the parameter that is to blame, if one is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String title,
        int status,
        @Nullable String detail,
        @Nullable String parameter) {

    /** The media type of a problem. */
    static final String MEDIA_TYPE = "application/problem+json";

    /** Nothing stands at this address. */
    public static WebApplicationException notFound(String detail) {
        return exception(Status.NOT_FOUND, detail, null);
    }

    /** A parameter's value cannot be used. */
    public static WebApplicationException badParameter(String parameter, String detail) {
        return exception(Status.BAD_REQUEST, detail, parameter);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static WebApplicationException exception(Status status, String detail, @Nullable String parameter) {
        var problem = new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, parameter);
        return new WebApplicationException(detail, problem.response());
    }
}
