package dev.vestnik.ingest.catalogue;

import dev.vestnik.ingest.feed.opml.Outline;
import dev.vestnik.ingest.fetch.guard.Guard;
import dev.vestnik.ingest.problem.InvalidField;
import dev.vestnik.ingest.source.Origin;
import dev.vestnik.ingest.source.SourceForm;
import dev.vestnik.ingest.source.SourceLists;
import dev.vestnik.ingest.source.SourceLists.Taken;
import dev.vestnik.ingest.source.SourceSettings;
import dev.vestnik.ingest.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Takes in sources that somebody brings over HTTP, one or many. */
@ApplicationScoped
class SourceIntake {

    private final Sources sources;
    private final SourceLists lists;
    private final Guard guard;

    SourceIntake(Sources sources, SourceLists lists, Guard guard) {
        this.guard = guard;
        this.sources = sources;
        this.lists = lists;
    }

    /** Returns true if it is new, false if it replaces one. */
    boolean put(SourceSettings settings) {
        return sources.put(admitted(settings));
    }

    /** An address that leads inside is refused as it is written; one that resolves to the inside shows in the attempts. */
    private SourceSettings admitted(SourceSettings settings) {
        guard.objection(settings.feed()).ifPresent(objection -> {
            throw new InvalidField("feed", "'" + settings.feed() + "' " + objection);
        });
        return settings;
    }

    /** What became of each outline. */
    record Imported(List<String> added, List<String> kept, List<Refusal> refused) {}

    /** An outline that is no source, and why. */
    record Refusal(String title, String feed, String reason) {}

    /** Adds a source for each feed that is not here yet; a wrong outline stops no other. */
    Imported take(List<Outline> outlines) {
        var accepted = new ArrayList<SourceSettings>();
        var refused = new ArrayList<Refusal>();
        for (var outline : outlines) {
            try {
                accepted.add(admitted(settings(outline)));
            } catch (InvalidField fault) {
                refused.add(new Refusal(outline.title(), outline.feed(), fault.field() + " " + fault.why()));
            }
        }
        Taken taken = lists.add(accepted, Origin.OPML);
        return new Imported(taken.added(), taken.kept(), refused);
    }

    private static SourceSettings settings(Outline outline) {
        return new SourceForm(null, outline.title(), outline.feed(), outline.language(), null, null, null, null, null)
                .settings();
    }
}
