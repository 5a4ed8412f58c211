package dev.vestnik.ingest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns requests that can't be read into problems that name the field. */
public class JsonFaults {

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException fault) {
        return problem(fault);
    }

    /** The framework wraps every other fault of a body; its own answers stay as they are. */
    @ServerExceptionMapper
    public Response wrapped(WebApplicationException fault) {
        return fault.getCause() instanceof JsonProcessingException json ? problem(json) : fault.getResponse();
    }

    @ServerExceptionMapper
    public Response invalid(InvalidField fault) {
        return Problem.inField(fault.field(), fault.why()).response();
    }

    private static Response problem(JsonProcessingException fault) {
        var found = JsonFault.of(fault);
        return new Problem("Bad Request", 400, found.why(), found.field(), null).response();
    }
}
