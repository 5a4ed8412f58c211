package dev.vestnik.local;

/** Something that only the person at the keyboard can mend; its message is one clear sentence for that person. */
final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1;

    Complaint(String sentence) {
        super(sentence);
    }
}
