package dev.vestnik.store.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a version says otherwise than the one before it.
 *
 * @param headline its pieces, where it is another one
 * @param paragraphs those that are other ones, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Changes(
        @Nullable List<Piece> headline,
        List<Paragraph> paragraphs,
        Names names,
        List<Figure> numbers,
        Quotations quotations) {

    /** Whether something stayed, went or came. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED;

        /** As answers have it. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of a text; all pieces but the added ones, joined, are the text before, all but the removed ones that after. */
    public record Piece(Kind kind, String text) {}

    /**
     * A paragraph.
     *
     * @param before its place among those before, from 0; absent where it is new
     * @param after its place among those after; absent where it is gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Paragraph(
            @Nullable Integer before, @Nullable Integer after, List<Piece> pieces) {}

    /** Whom and what is named only after, or only before. */
    public record Names(List<Name> added, List<Name> removed) {}

    /** Somebody or something by name. */
    public record Name(String id, String type, String name) {}

    /**
     * A number, with the words beside it.
     *
     * @param before absent where it is new
     * @param after absent where it is gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(@Nullable String before, @Nullable String after) {}

    /** Who is quoted with what only after, only before, or in other words. */
    public record Quotations(List<Quotation> added, List<Quotation> removed, List<Altered> altered) {}

    /** Words of a speaker. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Quotation(@Nullable String speaker, String content) {}

    /** Words of a speaker that are others now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Altered(@Nullable String speaker, String before, String after) {}

    /** In short. */
    public Summary summary() {
        return new Summary(
                headline != null,
                paragraphs.size(),
                names.added().size() + names.removed().size(),
                numbers.size(),
                quotations.added().size()
                        + quotations.removed().size()
                        + quotations.altered().size());
    }

    /** How many of each are other ones. */
    public record Summary(boolean headline, int paragraphs, int names, int numbers, int quotations) {}
}
