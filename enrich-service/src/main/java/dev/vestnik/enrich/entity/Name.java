package dev.vestnik.enrich.entity;

import dev.vestnik.enrich.article.Language;
import dev.vestnik.enrich.text.Folding;
import dev.vestnik.enrich.text.Text;
import dev.vestnik.enrich.text.Token;
import java.util.List;
import java.util.Optional;

/** A name in one language, recognised in every form that it takes there or in the language of the text around it. */
record Name(List<Word> words, Language language) {

    /** One word of a name: its stem, and whether all forms are written in capitals. */
    record Word(String stem, boolean acronym, boolean capitalised) {}

    static Name of(String name, Language language) {
        var endings = Endings.of(language);
        return new Name(
                new Text(name)
                        .tokens().stream()
                                .map(token ->
                                        new Word(stem(token, endings), token.isAllCapitals(), token.isCapitalised()))
                                .toList(),
                language);
    }

    private static String stem(Token token, Endings endings) {
        return token.isWord() && !token.isAllCapitals() ? endings.stem(token.folded()) : token.folded();
    }

    /** What a text must begin with at the name's place. */
    String beginning() {
        return words.getFirst().stem();
    }

    /** The token behind the name if it stands at this token, else this token itself. */
    int endAt(List<Token> tokens, int index, Optional<Language> around) {
        if (index + words.size() > tokens.size()) {
            return index;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!matches(words.get(i), tokens.get(index + i), around)) {
                return index;
            }
        }
        return index + words.size();
    }

    private boolean matches(Word word, Token token, Optional<Language> around) {
        if (!token.folded().startsWith(word.stem)) {
            return false;
        }
        boolean proper = words.size() == 1 && word.capitalised; // longer names are also written small
        if (word.acronym ? !beginsInCapitals(token, word.stem.length()) : proper && !token.isCapitalised()) {
            return false;
        }
        var rest = token.folded().substring(word.stem.length());
        return Endings.of(language).accepts(rest)
                || around.filter(one -> Endings.of(one).accepts(rest)).isPresent();
    }

    private static boolean beginsInCapitals(Token token, int length) {
        return token.text().length() >= length
                && Folding.fold(token.text()).length() == token.text().length()
                && token.text().substring(0, length).chars().noneMatch(Character::isLowerCase);
    }
}
