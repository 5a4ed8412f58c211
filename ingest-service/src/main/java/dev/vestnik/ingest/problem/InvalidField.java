package dev.vestnik.ingest.problem;

import org.jspecify.annotations.Nullable;

/** A value that its field can't have. */
public final class InvalidField extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String why;

    public InvalidField(String field, String why) {
        super(why);
        this.field = field;
        this.why = why;
    }

    public String field() {
        return field;
    }

    public String why() {
        return why;
    }

    /** Returns the value, or says that the field must not be empty. */
    public static String requireText(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidField(field, "must not be empty");
        }
        return value;
    }
}
