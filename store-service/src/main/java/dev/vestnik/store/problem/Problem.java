package dev.vestnik.store.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vestnik.store.moment.Moment;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request (RFC 9457).
 *
 * @param parameter the parameter that is to blame, if one is
 * @param position where in its value the mistake stands, in code points from 0, where that is known
 * @param expected what should have stood there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String title,
        int status,
        @Nullable String detail,
        @Nullable String parameter,
        @Nullable Integer position,
        @Nullable String expected) {

    /** The media type of a problem. */
    static final String MEDIA_TYPE = "application/problem+json";

    /** A problem that is of no place in a parameter. */
    public Problem(String title, int status, @Nullable String detail, @Nullable String parameter) {
        this(title, status, detail, parameter, null, null);
    }

    /** Nothing stands at this address. */
    public static WebApplicationException notFound(String detail) {
        return exception(Status.NOT_FOUND, detail, null);
    }

    /** A parameter's value cannot be used. */
    public static WebApplicationException badParameter(String parameter, String detail) {
        return exception(Status.BAD_REQUEST, detail, parameter);
    }

    /** A parameter's value cannot be read beyond a position. */
    public static WebApplicationException badParameter(String parameter, String detail, int position, String expected) {
        var status = Status.BAD_REQUEST;
        var problem =
                new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, parameter, position, expected);
        return new WebApplicationException(detail, problem.response());
    }

    /** The parameter's value, unless no database could have it. */
    public static String requireText(String parameter, String value) {
        if (value.isBlank() || value.indexOf('\0') >= 0) {
            throw badParameter(parameter, "The " + parameter + " is blank or has a NUL character.");
        }
        return value;
    }

    /** The parameter's value, unless it is no number from 1 to this one. */
    public static int requireNumber(String parameter, String value, int most) {
        try {
            var number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The answer is the same as for a number that is too great.
        }
        throw badParameter(parameter, "The " + parameter + " is not a number between 1 and " + most + ".");
    }

    /** The parameter's value, unless it is no moment. */
    public static Instant requireTime(String parameter, String value) {
        return requireMoment(parameter, value.replace(' ', '+')); // a plus in an address is read as a space
    }

    /** The field's value, unless it is no moment. */
    public static Instant requireMoment(String field, String value) {
        return Moment.parse(value)
                .orElseThrow(() -> badParameter(field, "The " + field + " is no time with a zone (RFC 3339)."));
    }

    /** Nothing stands at this address any more. */
    public static WebApplicationException gone(String detail) {
        return exception(Status.GONE, detail, null);
    }

    /** As things are, what is asked for makes no sense. */
    public static WebApplicationException conflict(String detail) {
        return exception(Status.CONFLICT, detail, null);
    }

    /** What it takes to answer is away; callers may ask again in a moment. */
    public static WebApplicationException unavailable(String detail) {
        return exception(Status.SERVICE_UNAVAILABLE, detail, null);
    }

    /**
     * The law forbids to show it (RFC 7725).
     *
     * @param blockedBy who keeps it from the reader, which is not who demanded it
     */
    public static WebApplicationException unavailableForLegalReasons(String detail, URI blockedBy) {
        var problem = new Problem("Unavailable For Legal Reasons", 451, detail, null);
        var response = Response.fromResponse(problem.response())
                .header("Link", "<" + blockedBy + ">; rel=\"blocked-by\"")
                .build();
        return new WebApplicationException(detail, response);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static WebApplicationException exception(Status status, String detail, @Nullable String parameter) {
        var problem = new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, parameter);
        return new WebApplicationException(detail, problem.response());
    }
}
