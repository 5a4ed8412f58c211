package dev.vestnik.ingest.backfill;

/** What a back-fill has come to so far. */
final class BackFillTally {

    int files;
    long records;
    long pages;
    long articles;
    long refused;
    long damaged;

    /** Whether everything that was found could be read and handed on. */
    boolean isWhole() {
        return refused == 0 && damaged == 0;
    }

    @Override
    public String toString() {
        return "%,d files, %,d records, %,d pages asked for, %,d articles handed on, %,d refused, %,d places broken"
                .formatted(files, records, pages, articles, refused, damaged);
    }
}
