package dev.vestnik.store.problem;

import jakarta.data.exceptions.DataException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.apache.kafka.common.KafkaException;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
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

    @ServerExceptionMapper
    public Response answer(DataException failed) {
        if (failed.getCause() instanceof JDBCConnectionException lost) {
            return answer(lost);
        }
        if (failed.getCause() instanceof GenericJDBCException generic) {
            return answer(generic);
        }
        throw failed;
    }

    /** The pool gave no connection in time; it is the one fault that has no code, because no database was asked. */
    @ServerExceptionMapper
    public Response answer(GenericJDBCException failed) {
        if (failed.getSQLState() == null) {
            return away();
        }
        throw failed;
    }

    @ServerExceptionMapper
    public Response answer(JDBCConnectionException lost) {
        return away();
    }

    @ServerExceptionMapper
    public Response answer(QueryTimeoutException tooLong) {
        return away("The database takes too long for that.");
    }

    @ServerExceptionMapper
    public Response answer(KafkaException failed) {
        return away("The broker does not answer.");
    }

    /** The database is away, or has more to do than it can; callers may ask again in a moment. */
    private static Response away() {
        return away("The database does not answer.");
    }

    private static Response away(String detail) {
        var status = Status.SERVICE_UNAVAILABLE;
        return new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, null).response();
    }
}
