package dev.vestnik.ingest.feed.xml;

/** Is told of every element when it is complete, the inner ones first. */
public interface XmlVisitor {

    /** What shall become of the element. */
    enum Next {
        /** It stays in the tree. */
        KEEP,
        /** It was dealt with: its parent forgets it, so that a long document takes little memory. */
        FORGET,
        /** As FORGET, and the document is read no further. */
        STOP
    }

    Next ended(XmlElement element);
}
