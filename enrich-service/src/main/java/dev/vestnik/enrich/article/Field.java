package dev.vestnik.enrich.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** The fields of an article that are read; related links and most-read lists never are. */
public enum Field {
    HEADLINE("headline"),
    SUBHEADLINE("subheadline"),
    BODY("body");

    private final String json;

    Field(String json) {
        this.json = json;
    }

    @JsonValue
    public String json() {
        return json;
    }
}
