package dev.vestnik.enrich.language;

import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Model;
import dev.vestnik.enrich.article.Step;
import dev.vestnik.enrich.text.Text;
import dev.vestnik.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the language: what the text shows counts for more than what its page claims, unless it shows too little. */
public final class LanguageStep implements Step {

    /** Words that tell every language that is known. */
    private static final int ENOUGH = 150;

    private static final int FEW = 50;

    private final LanguageDetector detector;

    public LanguageStep(LanguageDetector detector) {
        this.detector = detector;
    }

    @Override
    public Model model() {
        return new Model("language", "letter-runs", LanguageDetector.VERSION);
    }

    @Override
    public void read(Document document) {
        var guess = detector.guess(words(document));
        var claimed = document.claimedLanguage();
        if (guess.isSure()) {
            guess.language()
                    .ifPresentOrElse(document::isIn, () -> guess.otherLanguage().ifPresent(document::isInAnother));
        } else {
            claimed.or(guess::language).ifPresent(document::isIn);
        }
    }

    /** The beginning of the body, since what has come in from elsewhere on the page stands at the end; and the headline where it is too short to tell. */
    private static List<Token> words(Document document) {
        var body = document.body().tokens();
        var words = new ArrayList<>(body.subList(0, Math.min(ENOUGH, body.size())));
        if (words.size() < FEW) {
            document.texts().values().stream()
                    .filter(text -> text != document.body())
                    .map(Text::tokens)
                    .forEach(words::addAll);
        }
        return words;
    }
}
