package dev.vestnik.enrich.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.enrich.Enrichment;
import dev.vestnik.enrich.Outcome;
import dev.vestnik.enrich.raw.RawArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Finds names with Apache OpenNLP as it comes: simple tokenizer, perceptron, default features. It learns here from what our
 * own enrichment finds in the same articles: for its speed, of which alone this is a measure, that makes no difference.
 */
final class OpenNlpNames {

    private final NameFinderME finder;
    private int found;

    OpenNlpNames(List<RawArticle> articles, Enrichment enrichment) throws IOException {
        var samples = new ArrayList<NameSample>();
        for (var article : articles) {
            samples.add(sample(article, enrichment));
        }
        var parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        TokenNameFinderModel model = NameFinderME.train(
                "ru", "name", ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
        finder = new NameFinderME(model);
    }

    void find(RawArticle article) {
        finder.clearAdaptiveData();
        found += finder.find(SimpleTokenizer.INSTANCE.tokenize(BenchArticles.body(article))).length;
    }

    /** So that nobody takes the work for useless. */
    int found() {
        return found;
    }

    private static NameSample sample(RawArticle article, Enrichment enrichment) throws IOException {
        var body = BenchArticles.body(article);
        var tokens = SimpleTokenizer.INSTANCE.tokenizePos(body);
        var names = new ArrayList<Span>();
        for (var entity : enriched(article, enrichment).path("entities")) {
            for (var mention : entity.path("mentions")) {
                int start = body.offsetByCodePoints(0, mention.path("start").asInt());
                int end = body.offsetByCodePoints(0, mention.path("end").asInt());
                add(names, tokens, start, end, entity.path("type").asText());
            }
        }
        return new NameSample(Span.spansToStrings(tokens, body), names.toArray(Span[]::new), true);
    }

    private static void add(List<Span> names, Span[] tokens, int start, int end, String type) {
        int from = 0;
        while (from < tokens.length && tokens[from].getStart() < start) {
            from++;
        }
        int to = from;
        while (to < tokens.length && tokens[to].getEnd() <= end) {
            to++;
        }
        var name = new Span(from, Math.max(from, to), type);
        if (to > from && names.stream().noneMatch(name::intersects)) {
            names.add(name);
        }
    }

    private static JsonNode enriched(RawArticle article, Enrichment enrichment) throws IOException {
        return switch (enrichment.enrich(BenchArticles.copy(article))) {
            case Outcome.Enriched(var value) -> new ObjectMapper().readTree(value);
            case Outcome.Failed(var cause) ->
                throw new IllegalStateException("An article could not be enriched", cause);
        };
    }
}
