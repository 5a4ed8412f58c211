package dev.vestnik.store.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every refused request with a problem, also those that the framework refuses. */
class ProblemMapper {

    @ServerExceptionMapper
    public Response answer(WebApplicationException refused) {
        var response = refused.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        var status = response.getStatusInfo();
        return new Problem(status.getReasonPhrase(), status.getStatusCode(), null, null).response();
    }
}
