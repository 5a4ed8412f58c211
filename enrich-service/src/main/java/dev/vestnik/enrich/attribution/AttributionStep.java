package dev.vestnik.enrich.attribution;

import dev.vestnik.enrich.article.Attribution;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.EntityType;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Named;
import dev.vestnik.enrich.article.Source;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Phrases;
import dev.vestnik.enrich.text.Phrases.Found;
import dev.vestnik.enrich.text.Sentence;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds whom the article has it from: «как пишет …», and behind it, «со ссылкой на …», whom that one has it from. */
public final class AttributionStep implements Step {

    /** Whether the source stands behind or before, what kind it is if nothing else is known, and whether it is the source's own source. */
    private record Cue(boolean behind, boolean before, Source kind, boolean chained) {

        static Cue of(List<String> columns) {
            return new Cue(
                    !columns.get(0).equals("before"),
                    !columns.get(0).equals("behind"),
                    Source.valueOf(columns.get(1).toUpperCase(Locale.ROOT)),
                    columns.get(2).equals("chained"));
        }
    }

    /** Tokens between a cue and its source: «сообщает официальный сайт министерства …». */
    private static final int REACH = 6;

    private final Cues<Cue> cues = Cues.load("sources", Cue::of);

    @Override
    public Model model() {
        return new Model("attributions", "cues", "1");
    }

    @Override
    public void read(Document document) {
        cues.in(document.language()).ifPresent(phrases -> document.cites(attributions(document, phrases)));
    }

    private static List<Attribution> attributions(Document document, Phrases<Cue> phrases) {
        var all = new ArrayList<Attribution>();
        for (var sentence : document.body().sentences()) {
            var here = new ArrayList<Attribution>();
            for (var cue : phrases.in(sentence.text(), sentence.from(), sentence.to())) {
                source(document, sentence, cue)
                        .map(source -> attribution(sentence, cue, source, here.size()))
                        .filter(one ->
                                here.stream().noneMatch(other -> other.entity().equals(one.entity())))
                        .ifPresent(here::add);
            }
            all.addAll(here);
        }
        return all;
    }

    private static Attribution attribution(Sentence sentence, Found<Cue> cue, Named source, int hops) {
        var first = sentence.text().get(cue.from()).span();
        var last = sentence.text().get(cue.to() - 1).span();
        var mention = source.mention();
        var evidence = new Span(Math.min(first.start(), mention.start()), Math.max(last.end(), mention.end()));
        return new Attribution(
                source.entity().name(),
                Optional.of(source.entity().id()),
                source.entity().source().orElse(cue.value().kind),
                evidence,
                cue.value().chained ? hops + 1 : 1);
    }

    /** The organisation that stands nearest, on the cue's side and in its sentence. */
    private static Optional<Named> source(Document document, Sentence sentence, Found<Cue> cue) {
        var tokens = sentence.text();
        int to = Math.min(sentence.to(), cue.to() + REACH);
        int from = Math.max(sentence.from(), cue.from() - REACH);
        var behind = cue.value().behind
                ? organisations(
                        document,
                        tokens.get(cue.to() - 1).end(),
                        tokens.get(to - 1).end())
                : List.<Named>of();
        var before = cue.value().before
                ? organisations(
                        document,
                        tokens.get(from).start(),
                        tokens.get(cue.from()).start())
                : List.<Named>of();
        return behind.stream().findFirst().or(() -> before.reversed().stream().findFirst());
    }

    private static List<Named> organisations(Document document, int start, int end) {
        return document.bodyNames().beginningBetween(start, end).stream()
                .filter(named -> named.entity().type() == EntityType.ORGANISATION)
                .toList();
    }
}
