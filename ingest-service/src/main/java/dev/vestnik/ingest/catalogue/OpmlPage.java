package dev.vestnik.ingest.catalogue;

import dev.vestnik.ingest.feed.opml.Opml;
import dev.vestnik.ingest.feed.opml.Outline;
import dev.vestnik.ingest.source.Source;
import dev.vestnik.ingest.source.Sources;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All sources as a list that other readers take. */
@Path("/sources.opml")
@RunOnVirtualThread
class OpmlPage {

    private final Sources sources;

    OpmlPage(Sources sources) {
        this.sources = sources;
    }

    @GET
    @Produces("text/x-opml")
    @Operation(summary = "All sources as OPML 2.0")
    public byte[] all() {
        return Opml.write(
                "Vestnik: sources",
                sources.all().stream().map(OpmlPage::outline).toList());
    }

    private static Outline outline(Source source) {
        return new Outline(source.name(), source.address().toString(), null, source.language(), null);
    }
}
