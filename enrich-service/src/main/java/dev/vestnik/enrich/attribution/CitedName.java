package dev.vestnik.enrich.attribution;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Named;
import dev.vestnik.enrich.article.Source;
import dev.vestnik.enrich.article.SpeechPart;
import dev.vestnik.enrich.text.Span;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Optional;

/** Who is cited: the entity that is named there, else the name that stands in quotation marks or begins with a capital letter. */
record CitedName(String name, Optional<String> entity, Optional<Source> source) {

    static CitedName of(Document document, SpeechPart part) {
        var tokens = document.body().tokens();
        var names =
                document
                        .bodyNames()
                        .beginningBetween(
                                tokens.get(part.from()).start(),
                                tokens.get(part.to() - 1).end())
                        .stream()
                        .filter(named -> named.entity().type() == EntityType.ORGANISATION
                                || named.entity().type() == EntityType.PRODUCT)
                        .toList();
        return names.stream()
                .filter(named -> named.entity().source().isPresent())
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(CitedName::of)
                .orElseGet(() -> new CitedName(spelled(document, part), Optional.empty(), Optional.empty()));
    }

    private static CitedName of(Named named) {
        var entity = named.entity();
        return new CitedName(entity.name(), Optional.of(entity.id()), entity.source());
    }

    private static String spelled(Document document, SpeechPart part) {
        var tokens = document.body().tokens();
        int open = find(tokens, part.from(), part.to(), "«“„\"");
        int close = open < 0 ? -1 : find(tokens, open + 1, part.to(), "»”“\"");
        if (close > open + 1) {
            return document.body().slice(Span.of(tokens.get(open + 1), tokens.get(close - 1)));
        }
        int from = part.from();
        while (from < part.to() && !tokens.get(from).isCapitalised()) {
            from++;
        }
        from = from == part.to() ? part.from() : from;
        return document.body().slice(Span.of(tokens.get(from), tokens.get(part.to() - 1)));
    }

    private static int find(List<Token> tokens, int from, int to, String marks) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).kind() == Token.Kind.MARK
                    && marks.indexOf(tokens.get(i).text().charAt(0)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
