package dev.vestnik.ingest.catalogue;

import dev.vestnik.ingest.catalogue.SourceIntake.Imported;
import dev.vestnik.ingest.feed.opml.Opml;
import dev.vestnik.ingest.feed.opml.OpmlReading.NoOpml;
import dev.vestnik.ingest.feed.opml.OpmlReading.Outlines;
import dev.vestnik.ingest.problem.InvalidField;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Lists of feeds from other readers. */
@Path("/sources/opml")
@RunOnVirtualThread
class OpmlResource {

    private final SourceIntake intake;

    OpmlResource(SourceIntake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes({"text/x-opml", "text/x-opml+xml", MediaType.TEXT_XML, MediaType.APPLICATION_XML, MediaType.WILDCARD})
    @Operation(
            summary = "Adds a source for each feed of an OPML list; says of each whether it was added, kept or refused")
    @APIResponse(responseCode = "400", description = "The document is no OPML; the problem says why")
    public Imported take(byte @Nullable [] document) {
        return switch (Opml.read(document == null ? new byte[0] : document)) {
            case NoOpml(var why) -> throw new InvalidField("", why);
            case Outlines list -> intake.take(list.outlines());
        };
    }
}
