package dev.vestnik.ingest.source;

/** What a visit brought home: articles published, and pages that gave none. */
public record Harvest(int published, int failed) {

    public static final Harvest NOTHING = new Harvest(0, 0);
}
