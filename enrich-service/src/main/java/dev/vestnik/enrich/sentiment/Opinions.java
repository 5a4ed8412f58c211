package dev.vestnik.enrich.sentiment;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Named;
import dev.vestnik.enrich.article.Opinion;
import dev.vestnik.enrich.article.Opinion.Party;
import dev.vestnik.enrich.article.Quotation;
import dev.vestnik.enrich.article.Sentiment;
import dev.vestnik.enrich.article.Speaker;
import dev.vestnik.enrich.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What those who are quoted think of those whom they name: in a quotation it is the speaker who means somebody, not the outlet. */
final class Opinions {

    /** A target named so often in one quotation is judged once. */
    private record Key(Party holder, Party target) {}

    private Opinions() {}

    static List<Opinion> of(Document document) {
        var opinions = new LinkedHashMap<Key, Opinion>();
        for (var quotation : document.quotations()) {
            quotation.speaker().ifPresent(speaker -> {
                for (var named : targets(document, quotation, speaker)) {
                    opinion(holder(speaker), named, quotation)
                            .ifPresent(one -> opinions.putIfAbsent(new Key(one.holder(), one.target()), one));
                }
            });
        }
        return new ArrayList<>(opinions.values());
    }

    private static List<Named> targets(Document document, Quotation quotation, Speaker speaker) {
        var content = quotation.content();
        return document.bodyNames().beginningBetween(content.start(), content.end()).stream()
                .filter(named ->
                        !speaker.entity().equals(Optional.of(named.entity().id())))
                .toList();
    }

    private static Optional<Opinion> opinion(Party holder, Named named, Quotation quotation) {
        var label = named.mention().sentiment().map(Sentiment::label).orElse(Sentiment.Label.NEUTRAL);
        if (label == Sentiment.Label.NEUTRAL) {
            return Optional.empty();
        }
        var target = new Party(named.entity().name(), Optional.of(named.entity().id()));
        var content = quotation.content();
        return Optional.of(new Opinion(holder, target, label, new Span(content.start(), content.end())));
    }

    private static Party holder(Speaker speaker) {
        return new Party(speaker.name(), speaker.entity());
    }
}
