package dev.vestnik.local.newsroom;

/**
 * The numbers a page shows about its readers: invented, growing, and different at every request.
 *
 * @param visits pages of the newsroom shown so far
 */
record Readership(long visits) {

    /** The counters of one story. */
    record Counters(long views, long comments, long reactions) {}

    public Counters of(Story story) {
        var popularity = Math.floorMod(story.slug().hashCode(), 8000);
        return new Counters(300 + popularity + 3 * visits, popularity % 40 + visits / 4, popularity % 150 + visits);
    }

    public long online() {
        return 40 + visits % 300;
    }

    /** Two digits, as behind the comma of an exchange rate. */
    public long pence() {
        return 10 + visits % 90;
    }
}
