package dev.vestnik.ingest.watch;

import dev.vestnik.ingest.coverage.Coverages;
import dev.vestnik.ingest.coverage.Report;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What all sources together give in each language. */
@Path("/coverage")
@RunOnVirtualThread
class CoverageResource {

    private final Coverages coverages;

    CoverageResource(Coverages coverages) {
        this.coverages = coverages;
    }

    @GET
    @Operation(
            summary =
                    "Each language: what to expect, the last article, shares of failed and doubtful pages, since when it is quiet")
    public List<Report> languages() {
        return coverages.languages();
    }
}
