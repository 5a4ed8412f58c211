package dev.vestnik.store.withdrawal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.vestnik.store.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of withdrawals, for everybody. */
@Path("/transparency")
@Tag(name = "Withdrawals")
@RunOnVirtualThread
class TransparencyResource {

    private static final String LINES = "application/x-ndjson";
    private static final int LONGEST_PAGE = 1_000;

    private final WithdrawalLog log;

    TransparencyResource(WithdrawalLog log) {
        this.log = log;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, LINES})
    @Operation(
            summary = "Withdrawals and restorations in their order, nothing of the articles themselves",
            description = "Page by page; with Accept: application/x-ndjson all at once, an entry a line.")
    public Response entries(
            @Parameter(description = "Number of the entry after which it begins: next of the page before")
                    @QueryParam("after")
                    @DefaultValue("0")
                    String after,
            @Parameter(description = "Entries on a page, 1 to 1000") @QueryParam("limit") @DefaultValue("100")
                    String limit,
            @Context HttpHeaders headers) {
        var begin = number("after", after, 0, Long.MAX_VALUE);
        var size = number("limit", limit, 1, LONGEST_PAGE);
        var wantsLines = headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.toString().startsWith(LINES));
        return wantsLines
                ? Response.ok(all(begin), LINES).build()
                : Response.ok(page(begin, (int) size), MediaType.APPLICATION_JSON)
                        .build();
    }

    private String page(long after, int size) {
        var entries = log.after(after, size + 1);
        var page = entries.stream().limit(size).toList();
        var next = entries.size() > size ? ",\"next\":" + page.getLast().sequence() : "";
        return page.stream().map(Entry::json).collect(joining(",", "{\"items\":[", "]" + next + "}"));
    }

    private StreamingOutput all(long after) {
        return out -> {
            var last = after;
            for (var page = log.after(last, LONGEST_PAGE); !page.isEmpty(); page = log.after(last, LONGEST_PAGE)) {
                out.write(lines(page));
                last = page.getLast().sequence();
            }
        };
    }

    private static byte[] lines(List<Entry> page) {
        return page.stream()
                .map(entry -> entry.json() + "\n")
                .collect(joining())
                .getBytes(UTF_8);
    }

    private static long number(String parameter, String text, long least, long most) {
        try {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The answer is the same as for a number that is too small or too large.
        }
        throw Problem.badParameter(parameter, "The " + parameter + " is no number from " + least + " to " + most + ".");
    }
}
