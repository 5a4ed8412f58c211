package dev.vestnik.ingest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns requests that can't be read into problems that name the field. */
public class JsonFaults {

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonProcessingException fault) {
        var found = JsonFault.of(fault);
        return new Problem("Bad Request", 400, found.why(), found.field()).response();
    }

    @ServerExceptionMapper
    public Response invalid(InvalidField fault) {
        return Problem.inField(fault.field(), fault.why()).response();
    }
}
