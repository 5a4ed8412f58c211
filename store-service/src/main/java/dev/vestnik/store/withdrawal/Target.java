package dev.vestnik.store.withdrawal;

import dev.vestnik.store.problem.Problem;

/** How much of an article a demand is about. */
public sealed interface Target {

    /** The scope as contracts name it. */
    String scope();

    /** All of it. */
    record Whole() implements Target {
        @Override
        public String scope() {
            return "article";
        }
    }

    /**
     * Words of the body of the current version, in code points.
     *
     * @param contentHash of the version that was looked at
     */
    record Passage(String contentHash, int start, int end) implements Target {
        @Override
        public String scope() {
            return "quotation";
        }
    }

    /** Somebody or something that the article names, by the id that the store knows it by. */
    record Named(String id) implements Target {
        @Override
        public String scope() {
            return "entity";
        }
    }

    /** Reads what a request says of it. */
    static Target read(Form form) {
        return switch (form.optionalText("scope").orElse("article")) {
            case "article" -> new Whole();
            case "quotation" -> {
                var place = form.object("quotation");
                var passage = new Passage(form.text("contentHash"), place.count("start"), place.count("end"));
                if (passage.end() <= passage.start()) {
                    throw Problem.badParameter("end", "The end is not behind the start.");
                }
                yield passage;
            }
            case "entity" -> new Named(form.text("entity"));
            default -> throw Problem.badParameter("scope", "The scope is none of article, quotation and entity.");
        };
    }
}
