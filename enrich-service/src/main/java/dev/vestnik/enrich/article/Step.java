package dev.vestnik.enrich.article;

/** One thing to understand about an article. Steps hold nothing but what they have loaded, so that many threads share one. */
public interface Step {

    /** The task of this step, and what does it. */
    Model model();

    /** Reads what stands in the document so far and adds what it finds, at the end and at once. */
    void read(Document document);
}
