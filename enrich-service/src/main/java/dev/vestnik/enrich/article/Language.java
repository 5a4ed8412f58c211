package dev.vestnik.enrich.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The languages that Vestnik reads. One more is one constant here and its word lists beside the steps. */
public enum Language {
    RUSSIAN("ru"),
    KAZAKH("kk"),
    UZBEK_LATIN("uz-Latn"),
    UZBEK_CYRILLIC("uz-Cyrl"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47, with the script where a language has two. */
    @JsonValue
    public String tag() {
        return tag;
    }

    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
    }
}
