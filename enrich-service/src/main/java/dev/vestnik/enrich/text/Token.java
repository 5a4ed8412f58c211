package dev.vestnik.enrich.text;

/**
 * A word, number or mark of a text. Offsets count code points; {@code folded} is the word in lower case without invisible
 * characters, with one kind of apostrophe and е for ё, so that it can be looked up.
 */
public record Token(Kind kind, int start, int end, String text, String folded, int paragraph) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String mark) {
        return text.equals(mark);
    }

    /** True for a mark that is one of these characters. */
    public boolean isMark(String marks) {
        return kind == Kind.MARK && marks.indexOf(text.charAt(0)) >= 0;
    }

    /** True for a dash, or a hyphen that stands alone. */
    public boolean isDash() {
        return isMark("—–-");
    }

    /** True for a word that begins with a capital letter. */
    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** True for words such as ТАСС, of two letters or more and no small one. */
    public boolean isAllCapitals() {
        return isWord() && text.length() > 1 && text.codePoints().noneMatch(Character::isLowerCase);
    }

    public Span span() {
        return new Span(start, end);
    }
}
