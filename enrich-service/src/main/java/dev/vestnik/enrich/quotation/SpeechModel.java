package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.article.SpeechPart.Part;
import dev.vestnik.enrich.model.SequenceLabeller;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises what plays a part where something is said, with one labeller a language. Immutable, thread-safe. */
public final class SpeechModel {

    /** Units that are labelled together; a text that is longer is labelled in pieces. */
    private static final int LONGEST = 500;

    private final SpeechFeatures features = new SpeechFeatures();
    private final AnswerWords answers = new AnswerWords();
    private final Map<Language, SequenceLabeller> labellers;
    private final List<Optional<Part>> parts =
            SpeechLabels.all().stream().map(SpeechLabels::part).toList();

    /** With labellers of {@link SpeechLabels} over {@link SpeechFeatures}. */
    public SpeechModel(Map<Language, SequenceLabeller> labellers) {
        this.labellers = Map.copyOf(labellers);
    }

    /** The labellers that are shipped; Uzbek has one for both scripts. */
    static SpeechModel load() {
        var labellers = new EnumMap<Language, SequenceLabeller>(Language.class);
        for (var language : Language.values()) {
            labellers.put(language, SequenceLabeller.load(SpeechModel.class, file(language)));
        }
        return new SpeechModel(labellers);
    }

    /** The resource of a language's labeller. */
    public static String file(Language language) {
        return switch (language) {
            case UZBEK_LATIN, UZBEK_CYRILLIC -> "speech-uz.model";
            default -> "speech-" + language.tag() + ".model";
        };
    }

    SpeechText text(Document document, Language language) {
        return new SpeechText(document, features.units(document, language), features.words(language));
    }

    List<Passage> passages(Document document, SpeechText text, Language language) {
        return Optional.ofNullable(labellers.get(language))
                .map(labeller -> Passages.of(
                        document.body().tokens(),
                        text,
                        parts(text, labeller),
                        new Denials(text, new Negations(text, language), answers.of(language))))
                .orElse(List.of());
    }

    private List<Optional<Part>> parts(SpeechText text, SequenceLabeller labeller) {
        var all = features.features(text);
        var found = new int[all.length];
        for (int from = 0; from < all.length; ) {
            int to = all.length - from <= LONGEST ? all.length : from + piece(text, from);
            var labels = labeller.label(Arrays.copyOfRange(all, from, to));
            System.arraycopy(labels, 0, found, from, labels.length);
            from = to;
        }
        return Arrays.stream(found).mapToObj(parts::get).toList();
    }

    /** So many units that the last one ends a sentence, if one does. */
    private static int piece(SpeechText text, int from) {
        int begin = text.clauses().begin(from + LONGEST);
        return begin > from ? begin - from : LONGEST;
    }
}
