package dev.vestnik.ingest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** An answer that says what was wrong and, where one field was, which. */
@JsonInclude(Include.NON_NULL)
public record Problem(
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable String kind) {

    public static final MediaType TYPE = new MediaType("application", "problem+json");

    public static Problem of(Response.Status status, String detail) {
        return new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, null, null);
    }

    /** The request is well-formed, and yet nothing can be made of it. */
    public static Problem unprocessable(String kind, String detail) {
        return new Problem("Unprocessable Content", 422, detail, null, kind);
    }

    public static Problem inField(String field, String detail) {
        var status = Response.Status.BAD_REQUEST;
        return new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, field, null);
    }

    public Response response() {
        return Response.status(status).type(TYPE).entity(this).build();
    }
}
