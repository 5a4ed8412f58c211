package dev.vestnik.enrich.quotation;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.model.Features;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the model of speech sees of each unit. Thread-safe. */
public final class SpeechFeatures {

    private final Map<Language, SpeechWords> words = new EnumMap<>(Language.class);

    public SpeechFeatures() {
        for (var language : Language.values()) {
            words.put(language, SpeechWords.load(language));
        }
    }

    /** The words, marks and quoted passages of a body. */
    public List<Unit> units(Document document, Language language) {
        return Units.of(document, words(language));
    }

    /** The features of each unit. */
    public int[][] of(Document document, List<Unit> units, Language language) {
        return features(new SpeechText(document, units, words(language)));
    }

    int[][] features(SpeechText text) {
        var features = new Features();
        var surroundings = new Surroundings(text);
        var all = new int[text.size()][];
        for (int i = 0; i < text.size(); i++) {
            itself(features, text, i);
            neighbours(features, text, i);
            surroundings.add(features, i);
            if (text.unit(i).quoted()) {
                quoted(features, text, i);
            }
            all[i] = features.take();
        }
        return all;
    }

    SpeechWords words(Language language) {
        var found = words.get(language);
        if (found == null) {
            throw new IllegalStateException("no words of " + language);
        }
        return found;
    }

    private static void itself(Features features, SpeechText text, int i) {
        features.add(0);
        features.add(1, text.word(i));
        features.add(2, text.lemma(i));
        features.add(3, text.tag(i));
        features.add(4, text.speech(i).number());
        features.add(5, text.name(i));
        features.add(6, text.mark(i));
        var token = text.token(i);
        int capital = token.isCapitalised() ? 1 : 0;
        features.add(7, capital, text.clauses().begin(i) == i ? 1 : 0);
        if (token.isWord() && !text.unit(i).quoted()) {
            features.add(8, text.ending(i));
            features.add(9, text.beginning(i));
        }
    }

    private static void neighbours(Features features, SpeechText text, int i) {
        for (int away = -2; away <= 2; away++) {
            if (away != 0) {
                features.add(10 + away, text.lemma(i + away));
                features.add(20 + away, text.speech(i + away).number());
                features.add(30 + away, text.mark(i + away));
            }
        }
        for (int away = -1; away <= 1; away += 2) {
            features.add(40 + away, text.tag(i + away), text.tag(i));
            features.add(43 + away, text.name(i + away), text.name(i));
            features.add(46 + away, text.speech(i + away).number(), text.tag(i));
            features.add(49 + away, text.mark(i + away), text.speech(i).number());
            features.add(52 + away, text.word(i + away), text.word(i));
        }
        features.add(58, text.classes(i));
        features.add(59, text.classes(i - 1), text.classes(i));
        features.add(71, text.classes(i + 1), text.classes(i));
        features.add(72, text.classes(i - 1), text.speech(i).number());
        features.add(73, text.classes(i + 1), text.speech(i).number());
        features.add(55, text.speech(i - 1).number(), text.speech(i + 1).number());
        features.add(56, text.mark(i - 1), text.mark(i + 1));
        features.add(57, text.speech(i + 3).number(), text.mark(i + 1));
    }

    private static void quoted(Features features, SpeechText text, int i) {
        var unit = text.unit(i);
        int length = length(unit.length());
        int end = unit.length() == 0
                ? 0
                : endMark(text.innerToken(unit.last() - 1).text().charAt(0));
        int capital = unit.length() > 0 && text.innerToken(unit.first()).isCapitalised() ? 1 : 0;
        features.add(60, length, end);
        features.add(61, length, capital);
        features.add(62, length, text.mark(i - 1));
        features.add(63, length, text.mark(i + 1));
        features.add(64, length, text.speech(i - 1).number());
        features.add(65, end * 1000 + text.mark(i + 1), text.mark(i + 2));
        features.add(66, length, text.hasVerb(unit) ? 1 : 0);
        features.add(67, length, text.clauses().begin(i) == i ? 1 : 0);
        features.add(
                68, text.mark(i - 1), text.mark(i + 1) * 64 + text.speech(i + 2).number());
        features.add(69, text.tag(i - 1), text.mark(i + 1));
        features.add(70, length);
    }

    private static int endMark(char last) {
        return ".!?…,".indexOf(last) + 1;
    }

    /** 1, 2, 3, 4, 5 to 6, 7 to 9, 10 to 15, and more. */
    static int length(int tokens) {
        return tokens < 5 ? tokens : tokens < 7 ? 5 : tokens < 10 ? 6 : tokens < 16 ? 7 : 8;
    }
}
