package dev.vestnik.store.format;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms in which one article can be had, the usual one first. */
public enum ArticleForm {
    DOCUMENT(MediaType.APPLICATION_JSON, ""),
    JSON_LD(JsonLd.MEDIA_TYPE, "/ld"),
    NINJS(Ninjs.MEDIA_TYPE, "/ninjs");

    /** The media type of JSON-LD, as {@code @Produces} wants it. */
    public static final String JSON_LD_TYPE = JsonLd.MEDIA_TYPE;

    /** The same of ninjs. */
    public static final String NINJS_TYPE = Ninjs.MEDIA_TYPE;

    /** To select from by what a request accepts. */
    public static final List<Variant> VARIANTS = Stream.of(values())
            .map(form -> new Variant(MediaType.valueOf(form.mediaType), (String) null, null))
            .toList();

    private final String mediaType;
    private final String tag;

    ArticleForm(String mediaType, String tag) {
        this.mediaType = mediaType;
        this.tag = tag;
    }

    /** The selected one; the usual one for who accepts none of them. */
    public static ArticleForm of(@Nullable Variant selected) {
        return selected == null ? DOCUMENT : values()[VARIANTS.indexOf(selected)];
    }

    /** An article's public document in this form. */
    public String of(String document) {
        return switch (this) {
            case DOCUMENT -> document;
            case JSON_LD -> JsonLd.of(document);
            case NINJS -> Ninjs.of(document);
        };
    }

    /** What the entity tag of this form has behind that of the document. */
    public String tag() {
        return tag;
    }
}
