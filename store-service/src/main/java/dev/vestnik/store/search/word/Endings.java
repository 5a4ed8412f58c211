package dev.vestnik.store.search.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The endings of nouns in a language that puts them one behind the other: plural, possessive, case. A light stemmer: it can't
 * know which of several stems is the right one, so it gives them all, and words that share one are taken for the same.
 *
 * @param chain the endings, those that stand last first
 * @param hardened pairs of letters: the one before a vowel and the one that ends the bare word (кітабы, кітап)
 * @param lost vowels that fall out before an ending (халық, халқы)
 */
record Endings(List<List<String>> chain, String vowels, List<String> hardened, List<String> lost) {

    static final Endings KAZAKH = new Endings(
            List.of(
                    words("дағы дегі тағы тегі"),
                    words("ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті"
                            + " нда нде да де та те дан ден тан тен нан нен мен бен пен а е н"),
                    words("ымыз іміз мыз міз ыңыз іңіз ңыз ңіз сы сі ым ім ың ің ы і м ң"),
                    words("лар лер дар дер тар тер")),
            "аәеиоөуұүыіэюя",
            words("бп гк ғқ"),
            words("ы і"));

    static final Endings UZBEK = new Endings(
            List.of(
                    words("dagi"),
                    words("ning ni ga ka qa da dan"),
                    words("imiz ingiz miz ngiz si im ing i m ng"),
                    words("lar")),
            "aeiouö",
            words("gk ğq"),
            words("a i"));

    /** Of so many letters is the shortest stem; of one more before an ending of one letter. */
    private static final int SHORTEST = 3;

    private static final int MOST_FORMS = 6;

    Set<String> forms(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        strip(word, 0, forms);
        return forms;
    }

    private void strip(String word, int from, Set<String> forms) {
        for (int link = from; link < chain.size(); link++) {
            for (var ending : chain.get(link)) {
                int shortest = ending.length() == 1 ? SHORTEST + 1 : SHORTEST;
                if (forms.size() < MOST_FORMS && word.endsWith(ending) && word.length() - ending.length() >= shortest) {
                    var stem = word.substring(0, word.length() - ending.length());
                    forms.add(stem);
                    if (isVowel(ending.charAt(0))) {
                        bare(stem, forms);
                    }
                    strip(stem, link + 1, forms);
                }
            }
        }
    }

    private void bare(String stem, Set<String> forms) {
        int last = stem.length() - 1;
        for (var pair : hardened) {
            if (stem.charAt(last) == pair.charAt(0)) {
                forms.add(stem.substring(0, last) + pair.charAt(1));
            }
        }
        if (!isVowel(stem.charAt(last)) && !isVowel(stem.charAt(last - 1))) {
            lost.forEach(vowel -> forms.add(stem.substring(0, last) + vowel + stem.charAt(last)));
        }
    }

    private boolean isVowel(char letter) {
        return vowels.indexOf(letter) >= 0;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
