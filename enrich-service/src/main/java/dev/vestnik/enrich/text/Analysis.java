package dev.vestnik.enrich.text;

import java.util.Optional;

/**
 * One way to understand a word's form: its dictionary form, in lower case, and its tag.
 *
 * @param tag in the notation of LanguageTool's Russian dictionary, such as {@code NN:Fam:Fem:Sin:R}: part of speech, kind,
 *     gender, number, case (Nom, R, D, V, T, P: nominative, genitive, dative, accusative, instrumental, prepositional)
 */
public record Analysis(String lemma, String tag) {

    public boolean isGivenName() {
        return tag.startsWith("NN:Name");
    }

    public boolean isSurname() {
        return tag.startsWith("NN:Fam");
    }

    public boolean isPatronymic() {
        return tag.startsWith("NN:Patr");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** A noun for whoever lives, names of persons among them. */
    public boolean isAnimate() {
        return tag.startsWith("NN:Anim") || isGivenName() || isSurname() || isPatronymic();
    }

    public boolean isAdjective() {
        return tag.startsWith("ADJ");
    }

    /** A verb, a participle or an adverbial participle. */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.startsWith("PT") || tag.startsWith("DPT");
    }

    public boolean isPlural() {
        return tag.contains(":PL");
    }

    public boolean isFeminine() {
        return tag.contains(":Fem");
    }

    public boolean isMasculine() {
        return tag.contains(":Masc");
    }

    /** The case as the tag has it: Nom, R, D, V, T or P. */
    public Optional<String> grammaticalCase() {
        var last = tag.substring(tag.lastIndexOf(':') + 1);
        return switch (last) {
            case "Nom", "R", "D", "V", "T", "P" -> Optional.of(last);
            default -> Optional.empty();
        };
    }
}
