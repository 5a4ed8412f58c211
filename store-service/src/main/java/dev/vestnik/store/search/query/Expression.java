package dev.vestnik.store.search.query;

import java.time.Instant;
import java.util.List;

/** A query as a tree. */
public sealed interface Expression {

    /** All of them; there are at least two. */
    record And(List<Expression> parts) implements Expression {}

    /** At least one of them; there are at least two. */
    record Or(List<Expression> parts) implements Expression {}

    /** Articles that it does not describe. */
    record Not(Expression part) implements Expression {}

    /** A word in any of its inflections, or several that follow each other. */
    record Words(String text) implements Expression {}

    /** A word that begins like this. */
    record Prefix(String beginning) implements Expression {}

    /** Articles of the source with this id. */
    record Source(String id) implements Expression {}

    /** Articles that name an entity: its id, its Wikidata item or its name. */
    record Entity(String idOrName) implements Expression {}

    /** Articles that quote somebody: the id of an entity or a name. */
    record Speaker(String idOrName) implements Expression {}

    /** Articles about a topic: its qcode, the digits of it, or words of its name. */
    record Topic(String codeOrName) implements Expression {}

    /** Articles in a language, in any of its scripts; the tag is in lower case. */
    record Language(String tag) implements Expression {}

    /** Articles whose sentiment stands in this relation to a number. */
    record Sentiment(Relation relation, double score) implements Expression {}

    /** Articles that sound negative, neutral or positive. */
    record Tone(String label) implements Expression {}

    /** Articles of this moment and later. */
    record From(Instant moment) implements Expression {}

    /** Articles from before this moment. */
    record Until(Instant moment) implements Expression {}

    /** How two numbers stand to each other. */
    enum Relation {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        AT_LEAST(">="),
        MORE(">");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** The sign, the same in queries and in SQL. */
        public String sign() {
            return sign;
        }
    }
}
