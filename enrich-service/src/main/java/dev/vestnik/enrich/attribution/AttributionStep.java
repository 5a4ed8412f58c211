package dev.vestnik.enrich.attribution;

import dev.vestnik.enrich.article.Attribution;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Source;
import dev.vestnik.enrich.article.SpeechPart;
import dev.vestnik.enrich.article.SpeechPart.Part;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds whom the article has it from: «как пишет …», and behind it, «со ссылкой на …», whom that one has it from. */
public final class AttributionStep implements Step {

    /** Tokens between the words that cite and the one that is cited: a comma, «газета», «в». */
    private static final int GAP = 3;

    private final WordKinds<Source> kinds =
            WordKinds.load("sources", kind -> Source.valueOf(kind.toUpperCase(Locale.ROOT)));
    private final WordKinds<String> chains = WordKinds.load("chains", kind -> kind);

    @Override
    public Model model() {
        return new Model("attributions", "speech-crf", "1");
    }

    @Override
    public void read(Document document) {
        document.language().ifPresent(language -> document.cites(attributions(document, language)));
    }

    private List<Attribution> attributions(Document document, Language language) {
        var parts = new SaidParts(document);
        var cited = new ArrayList<Citation>();
        for (int i = 0; i < parts.all().size(); i++) {
            var part = parts.all().get(i).part();
            if (part == Part.CITED || part == Part.CITING_SOURCE) {
                cited.add(citation(document, parts, i, language));
            }
        }
        return Hops.count(cited);
    }

    private Citation citation(Document document, SaidParts parts, int at, Language language) {
        var part = parts.all().get(at);
        var words = citing(parts, at);
        boolean chained = words.stream()
                .anyMatch(one -> chains.in(parts.tokens(one), language).isPresent());
        var name = CitedName.of(document, part);
        var kind = name.source()
                .or(() -> kinds.in(parts.tokens(part), language))
                .orElse(part.part() == Part.CITED ? Source.OUTLET : Source.OFFICIAL);
        int start = parts.span(part).start();
        int end = parts.span(part).end();
        for (var word : words) {
            start = Math.min(start, parts.span(word).start());
            end = Math.max(end, parts.span(word).end());
        }
        return new Citation(name, kind, new Span(start, end), parts.sentence(part.from()), chained);
    }

    /** The words that cite this one: those on both sides, or the cue of a source that is cited as well. */
    private static List<SpeechPart> citing(SaidParts parts, int at) {
        var part = parts.all().get(at);
        if (part.part() == Part.CITING_SOURCE) {
            return parts.nearest(at, one -> one.part() == Part.CUE).stream().toList();
        }
        var words = new ArrayList<SpeechPart>();
        parts.nearest(at, one -> one.part() == Part.CITING && one.from() < part.from())
                .filter(one -> SaidParts.distance(part, one) <= GAP)
                .ifPresent(words::add);
        parts.nearest(at, one -> one.part() == Part.CITING && one.from() > part.from())
                .filter(one -> SaidParts.distance(part, one) <= (words.isEmpty() ? GAP : 0))
                .ifPresent(words::add);
        return words;
    }
}
